using System.Text.Json;

namespace Wijkboek.Application.Journal.Chain;

/// <summary>A position with what can be recomputed of it by itself.</summary>
/// <param name="HashMatches">Given the hash that is stored for the position before.</param>
internal readonly record struct RecomputedLink(ChainedEvent Link, bool BodyMatches, bool HashMatches)
{
    private const int BatchSize = 512;

    public static RecomputedLink Of(string tenant, ReadOnlySpan<byte> previous, ChainedEvent link) => new(
        link,
        link.Event is not { } stored || IsOf(link, stored),
        HashChain.Link(tenant, link.Position, previous, link.Module, link.RecordedAt, link.BodyHash)
            .AsSpan().SequenceEqual(link.Hash));

    /// <summary>Recomputes one batch while the next is being read.</summary>
    public static async IAsyncEnumerable<RecomputedLink> Ahead(string tenant, IAsyncEnumerable<ChainedEvent> chain)
    {
        var previous = Convert.FromHexString(JournalHead.Empty.Hash);
        var ahead = Task.FromResult<RecomputedLink[]>([]);
        await foreach (var links in chain.Chunk(BatchSize))
        {
            var (batch, before) = (links, previous);
            var next = Task.Run(() => Of(tenant, before, batch));
            foreach (var link in await ahead)
                yield return link;
            (ahead, previous) = (next, links[^1].Hash);
        }

        foreach (var link in await ahead)
            yield return link;
    }

    private static RecomputedLink[] Of(string tenant, byte[] previous, ChainedEvent[] links)
    {
        var recomputed = new RecomputedLink[links.Length];
        for (var i = 0; i < links.Length; i++)
            recomputed[i] = Of(tenant, i == 0 ? previous : links[i - 1].Hash, links[i]);
        return recomputed;
    }

    private static bool IsOf(ChainedEvent link, StoredEvent stored)
    {
        try
        {
            return HashChain.BodyHash(link.Salt, stored).AsSpan().SequenceEqual(link.BodyHash);
        }
        catch (JsonException)
        {
            // What has no canonical form was never hashed.
            return false;
        }
    }
}
