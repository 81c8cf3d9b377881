namespace Wijkboek.Domain.Membership.Teams;

/// <param name="LeftOn">At the end of this day no longer in the team.</param>
public sealed record LeaveTeam(TeamId Team, MemberId Person, LocalDate LeftOn) : IAct
{
    public static Decision Decide(LeaveTeam act, Team team)
    {
        if (team.Formed is null)
            return TeamRefusals.Unknown(act.Team);
        if (team.Find(act.Person) is not { } membership)
            return TeamRefusals.NotIn(act.Person);
        if (membership.Until is { } before)
            return before == act.LeftOn ? Decision.Nothing : TeamRefusals.NotIn(act.Person);
        var last = team.Leader is { } leader && leader.Person == act.Person && membership.Since < leader.Since
            ? leader.Since
            : membership.Since;
        return act.LeftOn < last
            ? TeamRefusals.TooEarly(act.LeftOn, last)
            : Teams.Team.Stream(act.Team).Record(new TeamLeft(act.Team, act.Person, act.LeftOn));
    }
}
