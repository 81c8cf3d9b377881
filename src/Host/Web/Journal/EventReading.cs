using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Chain;

namespace Wijkboek.Host.Web.Journal;

/// <summary>One event in full: what was recorded, and its link in the chain.</summary>
/// <param name="Holds">Whether both hashes follow from what is stored.</param>
public sealed record EventReading(
    JournalLine Line, StoredEvent Stored, IReadOnlyList<EventMember> Members, string Previous, string Hash, bool Holds)
{
    /// <summary>Null when nothing stands at this position.</summary>
    public static async Task<(string Previous, string Hash, bool Holds)?> Link(
        IEventStore store, string tenant, long position, CancellationToken cancellation)
    {
        await using var snapshot = await store.Snapshot(tenant, cancellation);
        var previous = Convert.FromHexString(JournalHead.Empty.Hash);
        await foreach (var link in snapshot.Chain.WithCancellation(cancellation))
        {
            if (link.Position == position)
                return (
                    Convert.ToHexStringLower(previous), Convert.ToHexStringLower(link.Hash),
                    Follows(tenant, link, previous));
            previous = link.Hash;
        }

        return null;
    }

    private static bool Follows(string tenant, ChainedEvent link, byte[] previous) =>
        link.Event is { } stored
        && HashChain.BodyHash(link.Salt, stored).AsSpan().SequenceEqual(link.BodyHash)
        && HashChain.Link(tenant, link.Position, previous, link.Module, link.RecordedAt, link.BodyHash)
            .AsSpan().SequenceEqual(link.Hash);
}
