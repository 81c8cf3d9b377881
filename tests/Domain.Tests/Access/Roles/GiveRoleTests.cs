using Wijkboek.Domain.Access.Roles;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Access.Roles.AccessExample;

namespace Wijkboek.Domain.Tests.Access.Roles;

public sealed class GiveRoleTests
{
    [Fact]
    public void A_role_holds_until_its_last_day()
    {
        var act = new GiveRole(Bo, Role.Kascommissie, Today.PlusDays(30));
        var given = Two.After(GiveRole.Decide(act, Two, Today));
        given.RolesOn(Bo, Today.PlusDays(30)).ShouldBe([Role.Kascommissie]);
        given.RolesOn(Bo, Today.PlusDays(31)).ShouldBeEmpty();
        GiveRole.Decide(act, given, Today).ShouldBeNothing();
        GiveRole.Decide(act with { Until = Today }, given, Today).ShouldRecord<RoleGiven>();
    }

    [Fact]
    public void Only_who_was_invited_gets_a_role() =>
        GiveRole.Decide(new GiveRole(new UserId("u-nobody"), Role.Board), Two, Today)
            .ShouldBeRefused("role.user_unknown");

    [Fact]
    public void The_kascommissie_has_a_last_day_and_no_day_is_past()
    {
        GiveRole.Decide(new GiveRole(Bo, Role.Kascommissie), Two, Today).ShouldBeRefused("role.until_missing");
        GiveRole.Decide(new GiveRole(Bo, Role.Board, Today.PlusDays(-1)), Two, Today)
            .ShouldBeRefused("role.until_past");
    }

    [Theory]
    [InlineData(Role.Treasurer, Role.Auditor)]
    [InlineData(Role.Board, Role.Kascommissie)]
    [InlineData(Role.Kascommissie, Role.ProjectLeader)]
    [InlineData(Role.Auditor, Role.Treasurer)]
    public void Nobody_examines_what_is_his_own_work(Role held, Role given)
    {
        var list = With(new RoleGiven(Bo, held, Today));
        GiveRole.Decide(new GiveRole(Bo, given, Today), list, Today).ShouldBeRefused("role.checks_own_work");
        GiveRole.Decide(new GiveRole(Bo, given, Today.PlusDays(9)), list, Today.PlusDays(1))
            .ShouldRecord<RoleGiven>();
    }

    [Fact]
    public void The_last_administrator_gets_no_last_day() =>
        GiveRole.Decide(new GiveRole(Wil, Role.Administrator, Today), Two, Today)
            .ShouldBeRefused("role.last_administrator");
}
