using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Wijkboek.Application.Journal;

namespace Wijkboek.Host.Web.Journal;

/// <summary>
/// Journals as they were read before: what was recorded never changes, so only what was added since is read anew. Long
/// journals are not kept.
/// </summary>
internal sealed class JournalShelf(IEventStore store)
{
    private const int Longest = 20_000;
    private const int Most = 8;

    private readonly ConcurrentDictionary<string, IReadOnlyList<StoredEvent>> kept = [];

    /// <summary>In order, up to and including this position.</summary>
    public async IAsyncEnumerable<StoredEvent> Read(
        string tenant, long last, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (last > Longest)
        {
            await foreach (var stored in store.ReadJournal(tenant, 0, last, cancellation))
                yield return stored;
            yield break;
        }

        var known = kept.GetValueOrDefault(tenant) ?? [];
        if (known.Count < last)
            known = Keep(tenant, [.. known, .. await store.ReadJournal(tenant, known.Count, last, cancellation)
                .ToListAsync(cancellation)]);
        // Positions are gapless from 1.
        for (var i = 0; i < last && i < known.Count; i++)
            yield return known[i];
    }

    private IReadOnlyList<StoredEvent> Keep(string tenant, IReadOnlyList<StoredEvent> read)
    {
        if (kept.Count >= Most && !kept.ContainsKey(tenant))
            kept.Clear();
        kept[tenant] = read;
        return read;
    }
}
