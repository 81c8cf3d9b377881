using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Domain.Membership.Teams;
using Wijkboek.Domain.Tests.Membership.Members;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Membership.Teams.TeamExample;

namespace Wijkboek.Domain.Tests.Membership.Teams;

public sealed class JoinTeamTests
{
    private static readonly JoinTeam Act = new(Kitchen, Noor, Spring);

    [Fact]
    public void Somebody_joins_once_and_may_come_back()
    {
        var joined = Eatery.After(Decide(Act, Eatery));
        joined.On(Spring).ShouldBe([Noor]);
        Decide(Act, joined).ShouldBeNothing();
        Decide(Act with { JoinedOn = Summer }, joined).ShouldBeRefused("team.already_in");
        var left = joined.Evolve(new TeamLeft(Kitchen, Noor, Summer));
        Decide(Act with { JoinedOn = Summer }, left).ShouldRecord<TeamJoined>();
        Decide(Act with { JoinedOn = Summer.PlusDays(-1) }, left).ShouldBeRefused("team.date_too_early");
    }

    [Fact]
    public void A_person_joins_a_team_that_exists()
    {
        Decide(Act, Team.Initial).ShouldBeRefused("team.unknown");
        Decide(Act, With(new TeamDissolved(Kitchen, Spring))).ShouldBeRefused("team.dissolved");
        Decide(Act with { JoinedOn = FormedOn.PlusDays(-1) }, Eatery)
            .ShouldBeRefused("team.date_too_early");
        JoinTeam.Decide(Act, Eatery, Member.Initial).ShouldBeRefused("member.unknown");
        JoinTeam.Decide(Act, Eatery, MemberExample.AdmittedAs(MemberKind.Organisation))
            .ShouldBeRefused("member.not_a_person");
    }

    private static Decision Decide(JoinTeam act, Team team) => JoinTeam.Decide(act, team, MemberExample.Resident);
}
