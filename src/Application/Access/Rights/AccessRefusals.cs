using Wijkboek.Domain.Access.Roles;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Access.Rights;

public static class AccessRefusals
{
    /// <param name="who">The roles that may, in words.</param>
    public static Refusal RoleMayNot(Role role, string act, string who) =>
        new("access.role_may_not", ("role", role), ("act", act), ("who", who));

    public static Refusal RoleUnknown(string role) => new("access.role_unknown", ("role", role));
}
