namespace Wijkboek.Application.Journal.Chain;

/// <summary>Two verdicts, never one: a journal can be intact and yet miss its newest part.</summary>
/// <param name="Hashes">Of every position up to the first that fails.</param>
public sealed record JournalVerdict(IntactVerdict Intact, CompleteVerdict Complete, HashList Hashes);

/// <summary>Does every link hold?</summary>
public abstract record IntactVerdict
{
    private IntactVerdict()
    {
    }

    public sealed record Yes(JournalHead Head) : IntactVerdict;

    /// <param name="Position">The first that fails.</param>
    /// <param name="Detail">What differs, by the name it has in the store.</param>
    public sealed record No(long Position, ChainCheck Check, string Detail) : IntactVerdict;
}

/// <summary>
/// Is nothing cut off at the end? Only a checkpoint that was kept elsewhere can tell; no journal certifies itself.
/// </summary>
public abstract record CompleteVerdict
{
    private CompleteVerdict()
    {
    }

    /// <summary>No checkpoint was given.</summary>
    public sealed record Unknown : CompleteVerdict;

    /// <param name="Position">Of the newest checkpoint that was given; they all hold.</param>
    public sealed record UpTo(long Position) : CompleteVerdict;

    /// <param name="FirstFailing">
    /// Position of the first checkpoint at which no unbroken chain comes by with its hash.
    /// </param>
    /// <param name="LastHolding">Of the last one before it that does hold: what was changed lies in between.</param>
    public sealed record No(long FirstFailing, long? LastHolding) : CompleteVerdict;
}

/// <summary>Which check failed.</summary>
public enum ChainCheck
{
    /// <summary>Positions are gapless from 1.</summary>
    Position,

    /// <summary>An event stands at every position.</summary>
    EventPresent,

    /// <summary>The body is the one that was hashed.</summary>
    BodyHash,

    /// <summary>The link follows from the one before.</summary>
    Link,

    /// <summary>Recording time never goes back.</summary>
    RecordingTime,

    /// <summary>
    /// The versions of a stream are gapless from 1, as far as bodies were handed over, and sequence numbers rise.
    /// </summary>
    Order,

    /// <summary>Everything else the store keeps about an event is what the journal determines.</summary>
    Columns,

    /// <summary>The store's summary of its streams is what the journal determines.</summary>
    Streams,

    /// <summary>What stands in the file is in the format of an export.</summary>
    Format,

    /// <summary>The file ends with a trailer that counts what stands above it.</summary>
    Trailer,

    /// <summary>A checkpoint that was kept with the journal itself says another hash.</summary>
    Checkpoint,

    /// <summary>The command ids that were spent are those of the journal.</summary>
    Commands,
}
