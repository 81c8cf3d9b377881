using Wijkboek.Domain.Membership.Teams;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Membership.Teams.TeamExample;

namespace Wijkboek.Domain.Tests.Membership.Teams;

public sealed class DissolveTeamTests
{
    private static readonly DissolveTeam Act = new(Kitchen, Summer);

    [Fact]
    public void Everybody_has_left_a_team_that_is_dissolved()
    {
        var team = With(Leads(Noor, FormedOn), Joined(Sam, Spring));
        var dissolved = team.After(DissolveTeam.Decide(Act, team));
        (dissolved.On(Summer).Count(), dissolved.On(Spring).Count(), dissolved.Leader).ShouldBe((0, 2, null));
        (dissolved.ExistsOn(Spring), dissolved.ExistsOn(Summer)).ShouldBe((true, false));
        DissolveTeam.Decide(Act, dissolved).ShouldBeNothing();
        DissolveTeam.Decide(Act with { DissolvedOn = Spring }, dissolved).ShouldBeRefused("team.dissolved");
    }

    [Fact]
    public void A_team_is_not_dissolved_before_its_last_fact()
    {
        DissolveTeam.Decide(Act, Team.Initial).ShouldBeRefused("team.unknown");
        DissolveTeam.Decide(Act with { DissolvedOn = FormedOn }, With(Joined(Sam, Spring)))
            .ShouldBeRefused("team.date_too_early");
    }
}
