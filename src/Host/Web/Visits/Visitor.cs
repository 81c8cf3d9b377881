using Wijkboek.Application.Access.Rights;
using Wijkboek.Domain.Access.Roles;

namespace Wijkboek.Host.Web.Visits;

/// <summary>Who looks, and in which role: what is recorded of what this person does.</summary>
/// <param name="Actor">An opaque user id, or that of the same person in the register of members.</param>
/// <param name="Role">As acts and <c>docs/roles.md</c> name it: <c>treasurer</c>, <c>board</c>, …</param>
/// <param name="Name">For the screen only.</param>
public sealed record Visitor(string Actor, string Role, string Name)
{
    /// <summary>In a demonstration everybody may look around as whoever he likes.</summary>
    public static Visitor OfDemonstration { get; } = new("bezoeker", "treasurer", "Bezoeker")
    {
        Roles = Enum.GetValues<Role>(),
    };

    /// <summary>Null for a visitor of a demonstration, who did not sign in.</summary>
    public UserId? User { get; init; }

    /// <summary>As what this visitor may work, in the order of the roles.</summary>
    public IReadOnlyList<Role> Roles { get; init; } = [];

    public Role RoleHeld => RoleNames.Find(Role) ?? Domain.Access.Roles.Role.Member;

    /// <summary>Whether this visitor may see a page, by what stands in its address after the cooperative.</summary>
    public bool MaySee(string path) => ReadRights.Pages.Has(RoleHeld, ReadRights.PageOf(path));

    /// <summary>Whether this visitor may see the answer to a question, by its name.</summary>
    public bool MayAsk(string question) => ReadRights.Questions.Has(RoleHeld, question);

    /// <summary>Whether this visitor may do an act, by its name.</summary>
    public bool MayDo(string act) => ActRights.Table.Has(RoleHeld, act);

    /// <summary>The same visitor in the role that was chosen, if it is his to choose.</summary>
    public Visitor In(string? chosen) => RoleNames.Find(chosen ?? "") is { } role && Roles.Contains(role)
        ? this with { Role = RoleNames.NameOf(role) }
        : this;
}
