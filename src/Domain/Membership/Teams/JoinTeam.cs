using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Domain.Membership.Teams;

public sealed record JoinTeam(TeamId Team, MemberId Person, LocalDate JoinedOn) : IAct
{
    public static Decision Decide(JoinTeam act, Team team, Member person)
    {
        var before = team.Find(act.Person);
        if (before?.Since == act.JoinedOn)
            return Decision.Nothing;
        if ((TeamRules.Refuses(act.Team, team, act.JoinedOn) ?? TeamRules.Refuses(act.Person, person)) is { } refusal)
            return refusal;
        if (before is { Until: null })
            return TeamRefusals.AlreadyIn(act.Person, before.Since);
        return before?.Until is { } left && act.JoinedOn < left
            ? TeamRefusals.TooEarly(act.JoinedOn, left)
            : Teams.Team.Stream(act.Team).Record(new TeamJoined(act.Team, act.Person, act.JoinedOn));
    }
}
