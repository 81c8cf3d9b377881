using Wijkboek.Domain.Access.Roles;
using Wijkboek.Domain.Common;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Access.Roles;

internal static class AccessExample
{
    public static readonly LocalDate Today = new(2026, 11, 21);
    public static readonly UserId Wil = new("u-wil");
    public static readonly UserId Bo = new("u-bo");

    /// <summary>One administrator, and somebody invited without a role.</summary>
    public static AccessList Two { get; } = With();

    public static AccessList With(params IEnumerable<IEvent> more) => Fold.Of<AccessList>(
    [
        new UserInvited(Wil, null), new RoleGiven(Wil, Role.Administrator, null), new UserInvited(Bo, null), .. more,
    ]);
}
