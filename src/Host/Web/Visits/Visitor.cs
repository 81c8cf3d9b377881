namespace Wijkboek.Host.Web.Visits;

/// <summary>Who looks, and in which role: what is recorded of what this person does.</summary>
/// <param name="Actor">An opaque user id.</param>
/// <param name="Role">As acts and <c>docs/roles.md</c> name it: <c>treasurer</c>, <c>board</c>, …</param>
/// <param name="Name">For the screen only.</param>
public sealed record Visitor(string Actor, string Role, string Name)
{
    /// <summary>In a demonstration everybody may look around as the treasurer.</summary>
    public static Visitor OfDemonstration { get; } = new("bezoeker", "treasurer", "Bezoeker");
}
