namespace Wijkboek.Domain.Access.Roles;

/// <summary>Lets somebody come in, still without a role.</summary>
/// <param name="Member">
/// The same person in the register, if in it: what this user does counts as done by that member, so that nobody
/// approves what is his own.
/// </param>
public sealed record InviteUser(UserId User, MemberId? Member = null) : IAct
{
    public static Decision Decide(InviteUser act, AccessList list)
    {
        if (list.Find(act.User) is { } known && (known.Member is not null || act.Member is null))
            return known.Member == act.Member ? Decision.Nothing : RoleRefusals.MemberDiffers(act.User);
        return act.Member is { } member && list.Users.Values.Any(other => other.Member == member)
            ? RoleRefusals.MemberTaken(member)
            : AccessList.Stream.Record(new UserInvited(act.User, act.Member));
    }
}
