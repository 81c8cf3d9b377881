using System.Text.Json;

namespace Wijkboek.Application.Journal.Chain;

/// <summary>Recomputes a journal from what is stored. Pure, and shares no state with what wrote it.</summary>
public static class JournalVerifier
{
    public static async Task<JournalVerdict> Verify(
        IEventStore store, string tenant, CancellationToken cancellationToken)
    {
        await using var snapshot = await store.Snapshot(tenant, cancellationToken);
        return await Verify(snapshot);
    }

    public static async Task<JournalVerdict> Verify(JournalSnapshot snapshot) =>
        new(await Intact(snapshot), new CompleteVerdict.Unknown());

    private static async Task<IntactVerdict> Intact(JournalSnapshot snapshot)
    {
        var expected = new ExpectedStreams();
        var head = JournalHead.Empty;
        var sequence = 0L;
        await foreach (var link in snapshot.Chain)
        {
            var position = head.Position + 1;
            if (Fault(snapshot.Tenant, head, sequence, link, expected) is var (check, detail))
                return new IntactVerdict.No(position, check, detail);
            expected.Add(link.Event!);
            sequence = link.Event!.Sequence;
            head = new JournalHead(position, Convert.ToHexStringLower(link.Hash), link.RecordedAt);
        }

        return await expected.Compare(snapshot.Streams, head) is { } differs ? differs : new IntactVerdict.Yes(head);
    }

    private static (ChainCheck Check, string Detail)? Fault(
        string tenant, JournalHead head, long sequence, ChainedEvent link, ExpectedStreams expected)
    {
        var position = head.Position + 1;
        if (link.Position != position)
            return (ChainCheck.Position, $"position {link.Position}");
        if (link.Event is not { } stored)
            return (ChainCheck.EventPresent, "event");
        if (!BodyMatches(link, stored))
            return (ChainCheck.BodyHash, "body_hash");
        var hash = HashChain.Link(tenant, position, head.Hash, link.Module, link.RecordedAt, link.BodyHash);
        if (!hash.AsSpan().SequenceEqual(link.Hash))
            return (ChainCheck.Link, "hash");
        if (link.RecordedAt < head.RecordedAt)
            return (ChainCheck.RecordingTime, "recorded_at");
        if (stored.Version != expected.NextVersion(stored.Stream))
            return (ChainCheck.Order, "version");
        if (stored.Sequence <= sequence)
            return (ChainCheck.Order, "seq_id");
        return link.Disagreements is [var column, ..] ? (ChainCheck.Columns, column) : null;
    }

    private static bool BodyMatches(ChainedEvent link, StoredEvent stored)
    {
        try
        {
            return HashChain.BodyHash(link.Salt, EventBody.Of(stored)).AsSpan().SequenceEqual(link.BodyHash);
        }
        catch (JsonException)
        {
            // What has no canonical form was never hashed.
            return false;
        }
    }
}
