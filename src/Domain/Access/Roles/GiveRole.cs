namespace Wijkboek.Domain.Access.Roles;

/// <summary>Given again with another last day, that day holds from now on.</summary>
/// <param name="Until">The last day on which it holds; the kascommissie must have one.</param>
public sealed record GiveRole(UserId User, Role Role, LocalDate? Until = null) : IAct
{
    // Who examines the books does not keep them: the kascommissie may not sit on the board (BW 2:48(2)), and an
    // auditor's judgement of his own work is worth nothing.
    private static readonly Role[] Examining = [Role.Auditor, Role.Kascommissie];
    private static readonly Role[] Working = [Role.Treasurer, Role.Board, Role.ProjectLeader];

    /// <param name="today">The day on which it is given.</param>
    public static Decision Decide(GiveRole act, AccessList list, LocalDate today)
    {
        if (list.Find(act.User) is not { } user)
            return RoleRefusals.UserUnknown(act.User);
        if (user.Roles.TryGetValue(act.Role, out var until) && until == act.Until)
            return Decision.Nothing;
        if (act.Role == Role.Kascommissie && act.Until is null)
            return RoleRefusals.UntilMissing(act.Role);
        if (act.Until < today)
            return RoleRefusals.UntilPast(act.Until.Value);
        if (act.Role == Role.Administrator && act.Until is not null && !list.HasAdministratorBut(act.User))
            return RoleRefusals.LastAdministrator;
        foreach (var held in user.On(today))
        {
            if (AreOpposed(act.Role, held))
                return RoleRefusals.ChecksOwnWork(act.Role, held);
        }

        return AccessList.Stream.Record(new RoleGiven(act.User, act.Role, act.Until));
    }

    private static bool AreOpposed(Role one, Role other) =>
        (Examining.Contains(one) && Working.Contains(other)) || (Working.Contains(one) && Examining.Contains(other));
}
