namespace Wijkboek.Application.Journal;

/// <summary>
/// The journal: one strictly ordered, append-only, hash-chained list of facts per cooperative (tenant). A store keeps
/// raw canonical JSON; it knows no event classes.
/// </summary>
public interface IEventStore
{
    /// <summary>
    /// Writes all events or none. The answer comes after the commit. Appends that one caller hands in after another,
    /// also before their answers, are decided in that order.
    /// </summary>
    Task<AppendAnswer> Append(Append append, CancellationToken cancellationToken);

    Task<KnownCommand?> FindCommand(string tenant, Guid commandId, CancellationToken cancellationToken);

    IAsyncEnumerable<StoredEvent> ReadStream(
        string tenant, string stream, long afterVersion, CancellationToken cancellationToken);

    /// <summary>One cooperative, in order.</summary>
    IAsyncEnumerable<StoredEvent> ReadJournal(
        string tenant, long afterPosition, CancellationToken cancellationToken);

    /// <summary>Part of one cooperative's journal, in order; its last position is included.</summary>
    IAsyncEnumerable<StoredEvent> ReadJournal(
        string tenant, long afterPosition, long lastPosition, CancellationToken cancellationToken);

    /// <summary>Part of one cooperative's journal as views need it, in order; its last position is included.</summary>
    IAsyncEnumerable<StoredFact> ReadFacts(
        string tenant, long afterPosition, long lastPosition, CancellationToken cancellationToken);

    /// <summary>
    /// Every cooperative, in commit order: whoever reads on from the last number never misses an event.
    /// </summary>
    IAsyncEnumerable<StoredEvent> ReadAll(long afterSequence, int limit, CancellationToken cancellationToken);

    /// <summary>The number up to which <see cref="ReadAll"/> would read; 0 when nothing was recorded.</summary>
    Task<long> LastSequence(CancellationToken cancellationToken);

    /// <summary>Everything that a check of the journal needs, as stored at one moment.</summary>
    Task<JournalSnapshot> Snapshot(string tenant, CancellationToken cancellationToken);

    Task<JournalHead> Head(string tenant, CancellationToken cancellationToken);

    /// <summary>The newest position that was recorded at this moment or before.</summary>
    Task<JournalHead> HeadAsOf(string tenant, Instant moment, CancellationToken cancellationToken);

    Task<IReadOnlyList<string>> Tenants(CancellationToken cancellationToken);
}
