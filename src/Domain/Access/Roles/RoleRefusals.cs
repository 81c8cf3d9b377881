namespace Wijkboek.Domain.Access.Roles;

public static class RoleRefusals
{
    public static Refusal UserUnknown(UserId user) => new("role.user_unknown", ("user", user));
    public static Refusal MemberDiffers(UserId user) => new("role.member_differs", ("user", user));
    public static Refusal MemberTaken(MemberId member) => new("role.member_taken", ("member", member));
    public static Refusal UntilMissing(Role role) => new("role.until_missing", ("role", role));
    public static Refusal UntilPast(LocalDate until) => new("role.until_past", ("until", until));
    public static Refusal ChecksOwnWork(Role given, Role held) =>
        new("role.checks_own_work", ("given", given), ("held", held));
    public static Refusal LastAdministrator { get; } = new("role.last_administrator");
}
