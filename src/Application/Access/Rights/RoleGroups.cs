using Wijkboek.Domain.Access.Roles;
using static Wijkboek.Domain.Access.Roles.Role;

namespace Wijkboek.Application.Access.Rights;

/// <summary>Roles that are often named together.</summary>
internal static class RoleGroups
{
    public static readonly Role[] MoneyOrBoard = [Treasurer, Board];
    public static readonly Role[] MoneyOrProject = [Treasurer, ProjectLeader];
    public static readonly Role[] BoardOrProject = [Board, ProjectLeader];
    public static readonly Role[] AnyWork = [Treasurer, Board, ProjectLeader];
    public static readonly Role[] BoardOrAdministrator = [Board, Administrator];

    /// <summary>Whoever takes the first steps of a cooperative.</summary>
    public static readonly Role[] Beginning = [Treasurer, Board, Administrator];

    /// <summary>Whoever works, and the auditor, who sees everything.</summary>
    public static readonly Role[] WorkOrAudit = [Treasurer, Board, ProjectLeader, Auditor];

    /// <summary>The finances: for the kascommissie too.</summary>
    public static readonly Role[] FinanceOrAudit = [Treasurer, Board, ProjectLeader, Auditor, Kascommissie];

    public static Role[] Only(Role role) => [role];
}
