using Wijkboek.Domain.Access.Roles;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Access.Roles.AccessExample;

namespace Wijkboek.Domain.Tests.Access.Roles;

public sealed class TakeRoleTests
{
    [Fact]
    public void A_role_is_taken_once()
    {
        var list = With(new RoleGiven(Bo, Role.Treasurer, null));
        var act = new TakeRole(Bo, Role.Treasurer);
        var taken = list.After(TakeRole.Decide(act, list));
        taken.RolesOn(Bo, Today).ShouldBeEmpty();
        TakeRole.Decide(act, taken).ShouldBeNothing();
        TakeRole.Decide(act with { User = new UserId("u-nobody") }, list).ShouldBeRefused("role.user_unknown");
    }

    [Fact]
    public void Somebody_always_says_who_may_come_in()
    {
        var act = new TakeRole(Wil, Role.Administrator);
        TakeRole.Decide(act, Two).ShouldBeRefused("role.last_administrator");
        TakeRole.Decide(act, With(new RoleGiven(Bo, Role.Administrator, Today)))
            .ShouldBeRefused("role.last_administrator");
        TakeRole.Decide(act, With(new RoleGiven(Bo, Role.Administrator, null))).ShouldRecord<RoleTaken>();
    }
}
