using Wijkboek.Application.Acts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Meetings;
using Wijkboek.Domain.Governance.Officials;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Application.Governance;

/// <summary>What acts of governance look at in common.</summary>
public static class GovernanceLoading
{
    /// <summary>Somebody as the membership register knows them.</summary>
    public static async Task<Official> Official(this ActContext from, MemberId person)
    {
        var member = await from.Load(Member.Stream(person));
        return new Official(person, member.IsKnown, member.IsPerson);
    }

    public static async Task<IReadOnlyList<Official>> Officials(this ActContext from, IEnumerable<MemberId> people)
    {
        var officials = new List<Official>();
        foreach (var person in people.Distinct())
            officials.Add(await from.Official(person));
        return officials;
    }

    /// <summary>An empty meeting when none is named.</summary>
    public static async Task<Meeting> MeetingOf(this ActContext from, MeetingId? meeting) =>
        meeting is { } named ? await from.Load(Meeting.Stream(named)) : Meeting.Initial;

    /// <summary>The register that a resolution stands in: that of the year in its number.</summary>
    public static Task<ResolutionRegister> RegisterOf(this ActContext from, ResolutionNumber? number) =>
        from.RegisterOf(number is { IsWellFormed: true } named ? named.Year : null);

    /// <summary>An empty register when no year is known.</summary>
    public static async Task<ResolutionRegister> RegisterOf(this ActContext from, int? year) =>
        year is { } known ? await from.Load(ResolutionRegister.Stream(known)) : ResolutionRegister.Initial;
}
