using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Membership.People;

/// <summary>The one place where ids become names: other views hold ids only.</summary>
public sealed class People(IReadOnlyDictionary<string, MemberRecord> records, PersonalReader personal)
{
    public static PeopleView View { get; } = new();

    /// <summary>Everybody ever recorded, by id.</summary>
    public IReadOnlyDictionary<string, MemberRecord> Records => records;

    public static async Task<People> Read(Question question) =>
        new(await question.All(View), await question.Personal());

    /// <summary>Null when nobody has this id, or the name was forgotten.</summary>
    public string? NameOf(MemberId id) => personal.Text(Find(id)?.Name);

    public LocalDate? BirthDateOf(MemberId id) =>
        Find(id)?.BirthDate is { } kept && personal.TryOpen(kept, out var birthDate) ? birthDate : null;

    /// <summary>How somebody is called in a table: by name, and by id where there is no name.</summary>
    public string Call(MemberId id) => NameOf(id) ?? id.Value;

    /// <summary>Null when there was no text, or it was forgotten.</summary>
    public string? Open(Personal<string>? text) => personal.Text(text);

    private PersonalDetails? Find(MemberId id) => records.GetValueOrDefault(id.Value)?.Member.Details;
}
