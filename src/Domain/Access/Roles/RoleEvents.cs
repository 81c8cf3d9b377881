namespace Wijkboek.Domain.Access.Roles;

/// <param name="Member">The same person in the register of this cooperative; null when not in it.</param>
[StoredAs("user_invited", Module.Access)]
public sealed record UserInvited(UserId User, MemberId? Member) : IEvent;

/// <param name="Until">The last day on which it holds; null is until taken.</param>
[StoredAs("role_given", Module.Access)]
public sealed record RoleGiven(UserId User, Role Role, LocalDate? Until) : IEvent;

[StoredAs("role_taken", Module.Access)]
public sealed record RoleTaken(UserId User, Role Role) : IEvent;
