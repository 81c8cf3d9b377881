using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Domain.Membership.Teams;

/// <summary>In place of who led the team before, who stays in it. The leader need not have joined first.</summary>
public sealed record AppointTeamLeader(TeamId Team, MemberId Leader, LocalDate AppointedOn) : IAct
{
    public static Decision Decide(AppointTeamLeader act, Team team, Member leader)
    {
        if (team.Leaderships.Exists(each => each.Person == act.Leader && each.Since == act.AppointedOn))
            return Decision.Nothing;
        if ((TeamRules.Refuses(act.Team, team, act.AppointedOn)
            ?? TeamRules.Refuses(act.Leader, leader)) is { } refusal)
            return refusal;
        if (team.Leader is { } present)
        {
            if (present.Person == act.Leader)
                return TeamRefusals.AlreadyLeads(act.Leader, present.Since);
            if (act.AppointedOn < present.Since)
                return TeamRefusals.TooEarly(act.AppointedOn, present.Since);
        }

        return team.Find(act.Leader) is { } own && act.AppointedOn < (own.Until ?? own.Since)
            ? TeamRefusals.TooEarly(act.AppointedOn, own.Until ?? own.Since)
            : Teams.Team.Stream(act.Team).Record(new TeamLeaderAppointed(act.Team, act.Leader, act.AppointedOn));
    }
}
