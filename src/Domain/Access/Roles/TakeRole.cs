namespace Wijkboek.Domain.Access.Roles;

/// <summary>Holds at once: the next page or act is refused.</summary>
public sealed record TakeRole(UserId User, Role Role) : IAct
{
    public static Decision Decide(TakeRole act, AccessList list)
    {
        if (list.Find(act.User) is not { } user)
            return RoleRefusals.UserUnknown(act.User);
        if (!user.Roles.ContainsKey(act.Role))
            return Decision.Nothing;
        return act.Role == Role.Administrator && !list.HasAdministratorBut(act.User)
            ? RoleRefusals.LastAdministrator
            : AccessList.Stream.Record(new RoleTaken(act.User, act.Role));
    }
}
