using Wijkboek.Application.Membership.People;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Journal;

/// <summary>Who is meant by an id in the journal: somebody in the register of members, or a user.</summary>
/// <param name="Users">Those whom the visitor may see, by id.</param>
internal sealed record JournalNames(People People, IReadOnlyDictionary<string, string> Users)
{
    public static async Task<JournalNames> Read(Visit visit) => new(
        await People.Read(visit.Question),
        visit.Users is { } users
            ? await users.Read(visit.Question.Cancellation)
            : new Dictionary<string, string>());

    /// <summary>Null when nobody has this id, it was forgotten, or it is not for the visitor to see.</summary>
    public string? Of(string id) => Identifier.IsValid(id)
        ? People.NameOf(new MemberId(id)) ?? Users.GetValueOrDefault(id)
        : null;

    /// <summary>Everybody, by id.</summary>
    public IEnumerable<string> Ids => People.Records.Keys.Concat(Users.Keys).Distinct();
}
