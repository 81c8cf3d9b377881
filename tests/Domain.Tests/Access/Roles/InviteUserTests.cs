using Wijkboek.Domain.Access.Roles;
using Wijkboek.Domain.Common;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Access.Roles.AccessExample;

namespace Wijkboek.Domain.Tests.Access.Roles;

public sealed class InviteUserTests
{
    private static readonly MemberId Member = new("lid-1");

    [Fact]
    public void Somebody_is_invited_once()
    {
        var act = new InviteUser(Bo, Member);
        var invited = AccessList.Initial.After(InviteUser.Decide(act, AccessList.Initial));
        invited.Find(Bo)!.Member.ShouldBe(Member);
        invited.RolesOn(Bo, Today).ShouldBeEmpty();
        InviteUser.Decide(act, invited).ShouldBeNothing();
    }

    [Fact]
    public void A_user_can_become_a_member_of_the_register_later_and_keeps_the_roles()
    {
        var decision = InviteUser.Decide(new InviteUser(Wil, Member), Two);
        decision.ShouldRecord<UserInvited>();
        Two.After(decision).RolesOn(Wil, Today).ShouldBe([Role.Administrator]);
    }

    [Fact]
    public void A_user_is_one_member_and_a_member_is_one_user()
    {
        var invited = With(new UserInvited(Bo, Member));
        InviteUser.Decide(new InviteUser(Bo, new MemberId("lid-2")), invited).ShouldBeRefused("role.member_differs");
        InviteUser.Decide(new InviteUser(new UserId("u-x"), Member), invited).ShouldBeRefused("role.member_taken");
    }
}
