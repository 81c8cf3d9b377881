using Wijkboek.Application.Journal.Views;

namespace Wijkboek.Application.Journal.InMemory;

/// <summary>A journal that lasts as long as the program: for tests, and for trying things out.</summary>
public sealed class InMemoryEventStore(IClock clock, JournalSignal appended) : IEventStore
{
    private readonly Lock writing = new();
    private readonly Dictionary<(string Tenant, Guid Command), KnownCommand> commands = [];
    private readonly Dictionary<(string Tenant, string Stream), long> versions = [];
    private readonly Dictionary<string, JournalHead> heads = [];
    private readonly List<ChainedEvent> rows = [];

    public Task<AppendAnswer> Append(Append append, CancellationToken cancellationToken)
    {
        AppendPlan.Check(append);
        AppendPlan plan;
        lock (writing)
        {
            plan = AppendPlan.Decide(append, StateFor(append));
            if (plan.Answer is AppendAnswer.Appended answer)
                Write(append, plan, answer);
        }

        if (plan.Rows.Count > 0)
            appended.Raise();
        return Task.FromResult(plan.Answer);
    }

    public Task<KnownCommand?> FindCommand(string tenant, Guid commandId, CancellationToken cancellationToken)
    {
        lock (writing)
            return Task.FromResult(commands.GetValueOrDefault((tenant, commandId)));
    }

    public IAsyncEnumerable<StoredEvent> ReadStream(
        string tenant, string stream, long afterVersion, CancellationToken cancellationToken) =>
        Events(tenant).Where(stored => stored.Stream == stream && stored.Version > afterVersion).ToAsyncEnumerable();

    public IAsyncEnumerable<StoredEvent> ReadJournal(
        string tenant, long afterPosition, CancellationToken cancellationToken) =>
        Events(tenant).Where(stored => stored.Position > afterPosition).ToAsyncEnumerable();

    public IAsyncEnumerable<StoredEvent> ReadJournal(
        string tenant, long afterPosition, long lastPosition, CancellationToken cancellationToken) =>
        Events(tenant)
            .Where(stored => stored.Position > afterPosition && stored.Position <= lastPosition)
            .ToAsyncEnumerable();

    public IAsyncEnumerable<StoredFact> ReadFacts(
        string tenant, long afterPosition, long lastPosition, CancellationToken cancellationToken) =>
        ReadJournal(tenant, afterPosition, lastPosition, cancellationToken).Select(stored => stored.Fact);

    public Task<long> LastSequence(CancellationToken cancellationToken) =>
        Task.FromResult(Rows() is [.., { Event: { } newest }] ? newest.Sequence : 0);

    public IAsyncEnumerable<StoredEvent> ReadAll(
        long afterSequence, int limit, CancellationToken cancellationToken) =>
        Rows().Select(row => row.Event!)
            .Where(stored => stored.Sequence > afterSequence)
            .Take(limit)
            .ToAsyncEnumerable();

    public Task<JournalSnapshot> Snapshot(string tenant, CancellationToken cancellationToken)
    {
        ChainedEvent[] chain = [.. Rows().Where(row => row.Event!.Tenant == tenant)];
        var streams = chain.Select(row => row.Event!).GroupBy(stored => stored.Stream).Select(Summary);
        return Task.FromResult(new JournalSnapshot(tenant, chain.ToAsyncEnumerable(), streams.ToAsyncEnumerable())
        {
            Commands = Spent(tenant).ToAsyncEnumerable(),
        });
    }

    public Task<JournalHead> Head(string tenant, CancellationToken cancellationToken)
    {
        lock (writing)
            return Task.FromResult(heads.GetValueOrDefault(tenant, JournalHead.Empty));
    }

    public Task<JournalHead> HeadAsOf(string tenant, Instant moment, CancellationToken cancellationToken) =>
        Task.FromResult(
            Rows().LastOrDefault(row => row.Event!.Tenant == tenant && row.RecordedAt <= moment) is { } last
                ? HeadAt(last)
                : JournalHead.Empty);

    public Task<IReadOnlyList<string>> Tenants(CancellationToken cancellationToken)
    {
        lock (writing)
            return Task.FromResult<IReadOnlyList<string>>([.. heads.Keys.Order(StringComparer.Ordinal)]);
    }

    private StoreState StateFor(Append append) => new(
        heads.GetValueOrDefault(append.Tenant, JournalHead.Empty),
        append.Expected.Keys.ToDictionary(
            stream => stream, stream => versions.GetValueOrDefault((append.Tenant, stream))),
        commands.GetValueOrDefault((append.Tenant, append.Metadata.CommandId)),
        append.Missing(command => commands.ContainsKey((append.Tenant, command))),
        [.. append.Events.Select((_, i) => rows.Count + 1L + i)],
        clock.GetCurrentInstant());

    private void Write(Append append, AppendPlan plan, AppendAnswer.Appended answer)
    {
        rows.AddRange(plan.Rows);
        foreach (var happened in append.Events)
            versions[(append.Tenant, happened.Stream)] = happened.Version;
        heads[append.Tenant] = HeadAt(plan.Rows[^1]);
        commands[(append.Tenant, append.Metadata.CommandId)] = new KnownCommand(append.RequestHash, answer);
    }

    private static JournalHead HeadAt(ChainedEvent row) =>
        new(row.Position, Convert.ToHexStringLower(row.Hash), row.RecordedAt);

    private static StreamSummary Summary(IGrouping<string, StoredEvent> stream)
    {
        StoredEvent[] events = [.. stream];
        return new StreamSummary(
            stream.Key, StreamKind.Of(stream.Key), events[^1].Version, events.Length, events[0].RecordedAt,
            events[^1].RecordedAt, []);
    }

    private SpentCommand[] Spent(string tenant)
    {
        lock (writing)
        {
            return
            [
                .. commands.Where(known => known.Key.Tenant == tenant).Select(known => new SpentCommand(
                    known.Key.Command, known.Value.Appended.FirstPosition, known.Value.Appended.LastPosition)),
            ];
        }
    }

    private IEnumerable<StoredEvent> Events(string tenant) =>
        Rows().Select(row => row.Event!).Where(stored => stored.Tenant == tenant);

    // Readers see what was written when they began, whatever is appended meanwhile.
    private ChainedEvent[] Rows()
    {
        lock (writing)
            return [.. rows];
    }
}
