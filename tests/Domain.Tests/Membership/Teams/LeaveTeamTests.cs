using Wijkboek.Domain.Membership.Teams;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Membership.Teams.TeamExample;

namespace Wijkboek.Domain.Tests.Membership.Teams;

public sealed class LeaveTeamTests
{
    private static readonly LeaveTeam Act = new(Kitchen, Noor, Summer);

    [Fact]
    public void Who_leaves_no_longer_leads()
    {
        var led = With(Joined(Noor, FormedOn), Leads(Noor, Spring));
        var left = led.After(LeaveTeam.Decide(Act, led));
        (left.Leader, left.LeaderOn(Summer), left.LeaderOn(Spring)).ShouldBe((null, null, Noor));
        left.On(Summer).ShouldBeEmpty();
        LeaveTeam.Decide(Act, left).ShouldBeNothing();
        LeaveTeam.Decide(Act with { LeftOn = Summer.PlusDays(1) }, left).ShouldBeRefused("team.not_in");
    }

    [Fact]
    public void Only_who_is_in_a_team_leaves_it()
    {
        LeaveTeam.Decide(Act, Team.Initial).ShouldBeRefused("team.unknown");
        LeaveTeam.Decide(Act, With(Joined(Sam, Spring))).ShouldBeRefused("team.not_in");
    }

    [Fact]
    public void Nobody_leaves_before_joining_or_leading()
    {
        LeaveTeam.Decide(Act with { LeftOn = FormedOn }, With(Joined(Noor, Spring)))
            .ShouldBeRefused("team.date_too_early");
        LeaveTeam.Decide(Act with { LeftOn = FormedOn }, With(Joined(Noor, FormedOn), Leads(Noor, Spring)))
            .ShouldBeRefused("team.date_too_early");
    }
}
