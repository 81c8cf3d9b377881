using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Domain.Membership.Teams;
using Wijkboek.Domain.Tests.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Membership.Teams.TeamExample;

namespace Wijkboek.Domain.Tests.Membership.Teams;

public sealed class AppointTeamLeaderTests
{
    private static readonly AppointTeamLeader Act = new(Kitchen, Noor, Spring);

    [Fact]
    public void The_leader_is_of_the_team_without_joining_first()
    {
        var led = Eatery.After(Decide(Act, Eatery));
        led.Present.ShouldBe([Noor]);
        led.LeaderOn(Spring).ShouldBe(Noor);
        Decide(Act, led).ShouldBeNothing();
    }

    [Fact]
    public void A_next_leader_takes_over_and_the_one_before_stays_in_the_team()
    {
        var led = With(Leads(Sam, FormedOn), Leads(Noor, Spring));
        (led.LeaderOn(Spring.PlusDays(-1)), led.LeaderOn(Spring)).ShouldBe((Sam, Noor));
        led.Present.ShouldBe([Sam, Noor]);
    }

    [Fact]
    public void Who_leads_is_not_appointed_again() =>
        Decide(Act with { AppointedOn = Summer }, With(Leads(Noor, Spring))).ShouldBeRefused("team.already_leads");

    [Fact]
    public void Days_follow_each_other()
    {
        Decide(Act with { AppointedOn = FormedOn.PlusDays(-1) }, Eatery)
            .ShouldBeRefused("team.date_too_early");
        Decide(Act, With(Leads(Sam, Summer))).ShouldBeRefused("team.date_too_early");
        Decide(Act, With(Joined(Noor, Summer))).ShouldBeRefused("team.date_too_early");
    }

    [Fact]
    public void A_person_leads_a_team_that_exists()
    {
        Decide(Act, Team.Initial).ShouldBeRefused("team.unknown");
        Decide(Act, With(new TeamDissolved(Kitchen, Spring))).ShouldBeRefused("team.dissolved");
        AppointTeamLeader.Decide(Act, Eatery, Member.Initial).ShouldBeRefused("member.unknown");
        AppointTeamLeader.Decide(Act, Eatery, MemberExample.AdmittedAs(MemberKind.Initiative))
            .ShouldBeRefused("member.not_a_person");
    }

    private static Decision Decide(AppointTeamLeader act, Team team) =>
        AppointTeamLeader.Decide(act, team, MemberExample.Resident);
}
