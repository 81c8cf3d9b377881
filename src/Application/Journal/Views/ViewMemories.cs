namespace Wijkboek.Application.Journal.Views;

/// <summary>
/// One memory for each of the cooperatives that were asked about last, until its journal or its views change.
/// </summary>
public sealed class ViewMemories
{
    private const int Most = 8;

    private readonly Lock access = new();
    private readonly List<(string Tenant, string State, ViewMemory Memory)> all = [];

    /// <param name="head">
    /// Where the journal stood before its views caught up: they may be further, and never behind.
    /// </param>
    /// <param name="standings">After they caught up: another program may have built them anew meanwhile.</param>
    public ViewMemory Of(string tenant, JournalHead head, IReadOnlyDictionary<string, ViewStanding> standings)
    {
        var state = $"{head.Hash} {string.Join(' ', standings.OrderBy(view => view.Key, StringComparer.Ordinal)
            .Select(view => $"{view.Value.Generation}.{view.Value.Edition}"))}";
        lock (access)
        {
            var known = all.FindIndex(one => one.Tenant == tenant);
            var memory = known >= 0 && all[known].State == state
                ? all[known].Memory
                : new ViewMemory(keepsPast: head.Position <= ViewMemory.LongestPast);
            if (known >= 0)
                all.RemoveAt(known);
            else if (all.Count == Most)
                all.RemoveAt(0);
            all.Add((tenant, state, memory));
            return memory;
        }
    }
}
