using System.Security.Cryptography;
using System.Text.Json;
using Wijkboek.Application.Journal.Json;

namespace Wijkboek.Application.Journal.Chain;

/// <summary>A position with what can be recomputed of it by itself.</summary>
/// <param name="HashMatches">Given the hash that is stored for the position before.</param>
internal readonly record struct RecomputedLink(ChainedEvent Link, bool BodyMatches, bool HashMatches)
{
    private const int BatchSize = 256;
    private const int BatchesAhead = 8;

    public static RecomputedLink Of(string tenant, ReadOnlySpan<byte> previous, ChainedEvent link) =>
        Of(new CanonicalWriter(), tenant, previous, link);

    /// <summary>Recomputes some batches while the next are being read.</summary>
    public static async IAsyncEnumerable<RecomputedLink> Ahead(string tenant, IAsyncEnumerable<ChainedEvent> chain)
    {
        await foreach (var batch in ReadAhead.Of(BatchesAhead, _ => Batches(tenant, chain), default))
        {
            foreach (var link in await batch)
                yield return link;
        }
    }

    private static async IAsyncEnumerable<Task<RecomputedLink[]>> Batches(
        string tenant, IAsyncEnumerable<ChainedEvent> chain)
    {
        var previous = Convert.FromHexString(JournalHead.Empty.Hash);
        await foreach (var links in chain.Chunk(BatchSize))
        {
            var before = previous;
            previous = links[^1].Hash;
            yield return Task.Run(() => Of(tenant, before, links));
        }
    }

    private static RecomputedLink[] Of(string tenant, byte[] previous, ChainedEvent[] links)
    {
        var writer = new CanonicalWriter(2048);
        var recomputed = new RecomputedLink[links.Length];
        for (var i = 0; i < links.Length; i++)
            recomputed[i] = Of(writer, tenant, i == 0 ? previous : links[i - 1].Hash, links[i]);
        return recomputed;
    }

    private static RecomputedLink Of(
        CanonicalWriter writer, string tenant, ReadOnlySpan<byte> previous, ChainedEvent link) => new(
        link,
        link.Event is not { } stored || IsOf(writer, link, stored),
        Follows(writer, tenant, previous, link));

    private static bool Follows(
        CanonicalWriter writer, string tenant, ReadOnlySpan<byte> previous, ChainedEvent link)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        HashChain.Link(
            writer, tenant, link.Position, previous, link.Module, link.RecordedAt, link.BodyHash, hash);
        return hash.SequenceEqual(link.Hash);
    }

    private static bool IsOf(CanonicalWriter writer, ChainedEvent link, StoredEvent stored)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        try
        {
            HashChain.BodyHash(writer, link.Salt, stored, hash);
            return hash.SequenceEqual(link.BodyHash);
        }
        catch (JsonException)
        {
            // What has no canonical form was never hashed.
            return false;
        }
    }
}
