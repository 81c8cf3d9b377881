namespace Wijkboek.Domain.Membership.Teams;

/// <summary>Nobody needs to leave first.</summary>
public sealed record DissolveTeam(TeamId Team, LocalDate DissolvedOn) : IAct
{
    public static Decision Decide(DissolveTeam act, Team team)
    {
        if (team.Formed is not { } formed)
            return TeamRefusals.Unknown(act.Team);
        if (team.Dissolved is { } before)
            return before.DissolvedOn == act.DissolvedOn
                ? Decision.Nothing
                : TeamRefusals.Dissolved(act.Team, before.DissolvedOn);
        var last = team.Memberships.SelectMany(each => new[] { each.Since, each.Until ?? each.Since })
            .Concat(team.Leaderships.Select(each => each.Since))
            .Append(formed.FormedOn).Max();
        return act.DissolvedOn < last
            ? TeamRefusals.TooEarly(act.DissolvedOn, last)
            : Teams.Team.Stream(act.Team).Record(new TeamDissolved(act.Team, act.DissolvedOn));
    }
}
