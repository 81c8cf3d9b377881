using Wijkboek.Application.Governance.Overview;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Membership.Teams;
using Wijkboek.Application.Reporting.AnnualReport;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Governance.Cooperatives;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.ProfileSheet;

/// <summary>The governing model (bestuursmodel): who decides, who does the work, who looks on.</summary>
internal static class GovernanceBlock
{
    public static ProfileBlock Write(
        GovernanceOnDay today, MemberCounts members, IReadOnlyList<TeamStanding> teams) =>
        new(ProfileBlockName.Governance, [.. Lines(today, members, [.. teams.Where(team => team.Exists)])]);

    private static IEnumerable<string> Lines(
        GovernanceOnDay today, MemberCounts members, List<TeamStanding> teams)
    {
        if (today.Model is { } model)
        {
            if (model.GeneralMeeting != GeneralMeeting.None)
                yield return Say(
                    "profile.meeting", ("kind", Word(model.GeneralMeeting)),
                    ("members", Dutch.Number(members.Total)), ("noun", Counted.Noun(members.Total, "member")));
            yield return Counted.AtStart(Word(model.Board));
            if (model.SupervisoryBoard)
                yield return Say("profile.supervision");
        }

        if (teams.Count > 0)
            yield return Say(
                "profile.teams", ("teams", Dutch.List([.. teams.Select(team => team.Record.Team.Formed!.Name)])));
        var led = teams.Count(team => team.Leader is not null);
        if (led > 0)
            yield return Counted.AtStart(Say("profile.leaders", ("count", Counted.InWords(led))));
    }
}
