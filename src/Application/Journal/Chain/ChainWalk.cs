using Wijkboek.Application.Journal.Checkpoints;

namespace Wijkboek.Application.Journal.Chain;

/// <summary>
/// Recomputes a journal position by position, wherever it comes from: a database, or a file that somebody was handed.
/// </summary>
internal sealed class ChainWalk(string tenant)
{
    private long position;
    private byte[] hash = Convert.FromHexString(JournalHead.Empty.Hash);
    private Instant? recordedAt;
    private long sequence;

    public JournalHead Head => new(position, Convert.ToHexStringLower(hash), recordedAt);

    public HashList Hashes { get; } = new();

    public ExpectedStreams Streams { get; } = new();

    /// <summary>Goes one position on, unless it fails; what comes after a failure proves nothing.</summary>
    public IntactVerdict.No? Take(ChainedEvent link) => Take(RecomputedLink.Of(tenant, hash, link));

    public IntactVerdict.No? Take(RecomputedLink recomputed)
    {
        if (Fault(recomputed) is var (check, detail))
            return new IntactVerdict.No(position + 1, check, detail);
        var link = recomputed.Link;
        if (link.Event is { } stored)
        {
            Streams.Add(stored);
            sequence = stored.Sequence;
        }
        else
        {
            Streams.Withhold();
        }

        Hashes.Add(link.Hash);
        (position, hash, recordedAt) = (link.Position, link.Hash, link.RecordedAt);
        return null;
    }

    /// <summary>Whether the chain, as far as it was walked, comes by here with this hash.</summary>
    public bool Holds(Checkpoint checkpoint) =>
        checkpoint.Tenant == tenant && Hashes.At(checkpoint.Position) == checkpoint.Hash;

    /// <summary>
    /// A checkpoint that was kept with the journal proves nothing by agreeing with it, but something by not doing so.
    /// </summary>
    public IntactVerdict.No? Compare(IEnumerable<Checkpoint> keptWithIt) =>
        keptWithIt.Where(checkpoint => !Holds(checkpoint)).MinBy(checkpoint => checkpoint.Position) is { } first
            ? new IntactVerdict.No(
                Math.Min(first.Position, position + 1), ChainCheck.Checkpoint, $"checkpoint {first.Position}")
            : null;

    /// <summary>Measured against checkpoints that were kept elsewhere.</summary>
    private CompleteVerdict Measure(IEnumerable<Checkpoint> keptElsewhere)
    {
        var byHolding = keptElsewhere.ToLookup(Holds, checkpoint => checkpoint.Position);
        if (!byHolding[false].Any())
            return byHolding[true].Any()
                ? new CompleteVerdict.UpTo(byHolding[true].Max())
                : new CompleteVerdict.Unknown();
        var firstFailing = byHolding[false].Min();
        return new CompleteVerdict.No(
            firstFailing, byHolding[true].Where(position => position < firstFailing).Max(position => (long?)position));
    }

    public JournalVerdict Conclude(IntactVerdict.No? fault, IEnumerable<Checkpoint> keptElsewhere) =>
        new(fault is null ? new IntactVerdict.Yes(Head) : fault, Measure(keptElsewhere), Hashes);

    private (ChainCheck Check, string Detail)? Fault(RecomputedLink recomputed)
    {
        var link = recomputed.Link;
        if (link.Position != position + 1)
            return (ChainCheck.Position, $"position {link.Position}");
        if (link.Event is null && !link.Withheld)
            return (ChainCheck.EventPresent, "event");
        if (!recomputed.BodyMatches)
            return (ChainCheck.BodyHash, "body_hash");
        if (!recomputed.HashMatches)
            return (ChainCheck.Link, "hash");
        if (link.RecordedAt < recordedAt)
            return (ChainCheck.RecordingTime, "recorded_at");
        return link.Event is { } stored ? Disorder(link, stored) : null;
    }

    private (ChainCheck Check, string Detail)? Disorder(ChainedEvent link, StoredEvent stored)
    {
        if (!Streams.MayFollow(stored))
            return (ChainCheck.Order, "version");
        if (stored.Sequence <= sequence)
            return (ChainCheck.Order, "seq_id");
        return link.Disagreements is [var column, ..] ? (ChainCheck.Columns, column) : null;
    }
}
