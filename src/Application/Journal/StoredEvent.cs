namespace Wijkboek.Application.Journal;

/// <summary>An event as kept: raw, sealed, with everything its body hash covers.</summary>
/// <param name="Sequence">Order over all cooperatives; rises, but may leave numbers out.</param>
/// <param name="Position">Order within the cooperative; gapless from 1.</param>
/// <param name="Data">JSON as stored; its members may stand in another order than when written.</param>
public sealed record StoredEvent(
    long Sequence,
    string Tenant,
    long Position,
    Instant RecordedAt,
    string Module,
    Guid Id,
    string Stream,
    long Version,
    string Type,
    ReadOnlyMemory<byte> Data,
    ReadOnlyMemory<byte>? Reason,
    ActMetadata Metadata)
{
    public StoredFact Fact =>
        new(Sequence, Tenant, Position, RecordedAt, Stream, Version, Type, Data, Metadata.Actor);
}

/// <summary>What views need of an event: whoever folds a whole journal reads no more than this.</summary>
public sealed record StoredFact(
    long Sequence,
    string Tenant,
    long Position,
    Instant RecordedAt,
    string Stream,
    long Version,
    string Type,
    ReadOnlyMemory<byte> Data,
    string Actor);

/// <summary>A position of the chain with what stands there.</summary>
/// <param name="Event">Null when the store has lost it, or when it was withheld.</param>
/// <param name="Disagreements">Columns of the store's own layout that differ from what the journal determines.</param>
/// <param name="Withheld">Handed over without its body and salt: the link can be checked, the body cannot.</param>
public sealed record ChainedEvent(
    long Position,
    Instant RecordedAt,
    string Module,
    byte[] Salt,
    byte[] BodyHash,
    byte[] Hash,
    StoredEvent? Event,
    IReadOnlyList<string> Disagreements,
    bool Withheld = false);

/// <summary>
/// A journal as it is stored at one moment, whatever is appended meanwhile. Read the chain first, then the streams.
/// </summary>
/// <param name="Streams">As the store itself sums them up, to be checked against the chain.</param>
public sealed record JournalSnapshot(
    string Tenant,
    IAsyncEnumerable<ChainedEvent> Chain,
    IAsyncEnumerable<StreamSummary> Streams,
    IAsyncDisposable? Reading = null) : IAsyncDisposable
{
    /// <summary>
    /// The command ids that were spent, to be checked against the chain; read after the streams. Null where none are
    /// handed over.
    /// </summary>
    public IAsyncEnumerable<SpentCommand>? Commands { get; init; }

    public ValueTask DisposeAsync() => Reading?.DisposeAsync() ?? ValueTask.CompletedTask;
}

/// <summary>A stream as the store sums it up.</summary>
/// <param name="Kind">The first part of the stream's id, in snake_case.</param>
/// <param name="Events">How many events the store holds for it.</param>
/// <param name="Created">When its first event was recorded; <paramref name="Changed"/> is that of its newest.</param>
public sealed record StreamSummary(
    string Stream,
    string? Kind,
    long? Version,
    long Events,
    Instant? Created,
    Instant? Changed,
    IReadOnlyList<string> Disagreements);

/// <summary>A command id with the positions that it was spent on; both are included.</summary>
public sealed record SpentCommand(Guid Command, long FirstPosition, long LastPosition);

/// <summary>The newest position of a journal.</summary>
/// <param name="Hash">Lower-case hexadecimal.</param>
/// <param name="RecordedAt">Null when nothing was recorded yet.</param>
public sealed record JournalHead(long Position, string Hash, Instant? RecordedAt)
{
    public static JournalHead Empty { get; } = new(0, new string('0', 64), null);
}
