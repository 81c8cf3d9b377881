using System.Text.Json;
using Wijkboek.Application.Journal.Checkpoints;

namespace Wijkboek.Application.Journal.Chain;

/// <summary>
/// Recomputes a journal position by position, wherever it comes from: a database, or a file that somebody was handed.
/// </summary>
internal sealed class ChainWalk(string tenant)
{
    private long sequence;

    public JournalHead Head { get; private set; } = JournalHead.Empty;

    public HashList Hashes { get; } = new();

    public ExpectedStreams Streams { get; } = new();

    /// <summary>Goes one position on, unless it fails; what comes after a failure proves nothing.</summary>
    public IntactVerdict.No? Take(ChainedEvent link)
    {
        if (Fault(link) is var (check, detail))
            return new IntactVerdict.No(Head.Position + 1, check, detail);
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
        Head = new JournalHead(link.Position, Convert.ToHexStringLower(link.Hash), link.RecordedAt);
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
                Math.Min(first.Position, Head.Position + 1), ChainCheck.Checkpoint, $"checkpoint {first.Position}")
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

    private (ChainCheck Check, string Detail)? Fault(ChainedEvent link)
    {
        var position = Head.Position + 1;
        if (link.Position != position)
            return (ChainCheck.Position, $"position {link.Position}");
        if (link.Event is null && !link.Withheld)
            return (ChainCheck.EventPresent, "event");
        if (link.Event is { } body && !BodyMatches(link, body))
            return (ChainCheck.BodyHash, "body_hash");
        var hash = HashChain.Link(tenant, position, Head.Hash, link.Module, link.RecordedAt, link.BodyHash);
        if (!hash.AsSpan().SequenceEqual(link.Hash))
            return (ChainCheck.Link, "hash");
        if (link.RecordedAt < Head.RecordedAt)
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
