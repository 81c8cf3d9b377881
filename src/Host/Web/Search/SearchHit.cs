namespace Wijkboek.Host.Web.Search;

/// <summary>Something that was found.</summary>
/// <param name="Note">What kind of thing it is, or what else is good to know.</param>
public sealed record SearchHit(string Name, string Address, string? Note);

/// <param name="Name">In the plural.</param>
/// <param name="Hits">The first of them.</param>
/// <param name="Count">All that were found.</param>
public sealed record SearchGroup(string Name, IReadOnlyList<SearchHit> Hits, int Count);
