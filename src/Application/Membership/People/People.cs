using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Membership.People;

/// <summary>The one place where ids become names: other views hold ids only.</summary>
public sealed class People(IReadOnlyDictionary<string, Member> members, PersonalReader personal)
{
    public static PeopleView View { get; } = new();

    public IEnumerable<MemberAdmitted> All => members.Values.Select(member => member.Admitted).OfType<MemberAdmitted>();

    public static async Task<People> Read(Question question) =>
        new(await question.All(View), await question.Personal());

    /// <summary>Null when there is no such member, or the name was forgotten.</summary>
    public string? NameOf(MemberId id) => personal.Text(Find(id)?.Name);

    public LocalDate? BirthDateOf(MemberId id) =>
        Find(id)?.BirthDate is { } kept && personal.TryOpen(kept, out var birthDate) ? birthDate : null;

    /// <summary>How somebody is called in a table: by name, and by id where there is no name.</summary>
    public string Call(MemberId id) => NameOf(id) ?? id.Value;

    private MemberAdmitted? Find(MemberId id) => members.GetValueOrDefault(id.Value)?.Admitted;
}
