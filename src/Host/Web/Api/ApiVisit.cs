using Microsoft.AspNetCore.Http;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access.Tokens;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Api;

/// <summary>A program that asks something of one cooperative, for the person whose key it showed.</summary>
/// <param name="Chosen">The role that the request names; null when it names none.</param>
internal sealed record ApiVisit(
    string Cooperative, Visitor Visitor, AccessToken Token, Role? Chosen, HttpContext Context)
{
    public CancellationToken Cancellation => Context.RequestAborted;

    /// <summary>As which a thing is asked: the role that was named, or else the first that may.</summary>
    public Role RoleFor(RightsTable rights, string name) => Chosen
        ?? Visitor.Roles.Where(role => rights.Has(role, name)).Cast<Role?>().FirstOrDefault()
        ?? Visitor.RoleHeld;

    public bool May(RightsTable rights, string name) => rights.Has(RoleFor(rights, name), name);
}
