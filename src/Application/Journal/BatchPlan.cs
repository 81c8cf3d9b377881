namespace Wijkboek.Application.Journal;

/// <summary>
/// Decides appends that are to be committed together, in their order and each as if those before it were written
/// already. Pure: it changes nothing of what is known.
/// </summary>
public sealed class BatchPlan
{
    private readonly JournalMemory known;
    private readonly Instant now;
    private readonly List<AppendPlan> plans = [];
    private readonly Dictionary<string, JournalHead> heads = [];
    private readonly Dictionary<(string Tenant, string Stream), StreamGrowth> streams = [];
    private readonly Dictionary<(string Tenant, Guid Command), KnownCommand> commands = [];
    private int rows;

    private BatchPlan(JournalMemory known, Instant now) => (this.known, this.now) = (known, now);

    /// <summary>In the order of the appends.</summary>
    public IReadOnlyList<AppendPlan> Plans => plans;

    public bool WritesNothing => rows == 0;

    public IReadOnlyCollection<StreamGrowth> Streams => streams.Values;

    /// <summary>
    /// A caller knows a newer version than we do: somebody else wrote, and only the store can tell what.
    /// </summary>
    public bool NeedsCertainty { get; private set; }

    public static BatchPlan Decide(IEnumerable<Append> appends, JournalMemory known, Instant now)
    {
        var batch = new BatchPlan(known, now);
        foreach (var append in appends)
            batch.Add(append);
        return batch;
    }

    /// <summary>The head before this batch.</summary>
    public JournalHead HeadBefore(string tenant) => known.Head(tenant);

    /// <summary>What each caller hears once everything is committed, and what is known from then on.</summary>
    /// <param name="sequences">The number that the store gave to each row.</param>
    public IReadOnlyList<AppendAnswer> Written(IReadOnlyList<long> sequences)
    {
        // Until the store gives numbers, a row's number is its place in this batch.
        AppendAnswer.Appended Numbered(AppendAnswer.Appended planned) =>
            planned with { LastSequence = sequences[(int)planned.LastSequence - 1] };

        List<AppendAnswer> answers = [.. plans.Select(plan => plan.Answer switch
        {
            AppendAnswer.Appended planned => Numbered(planned),
            AppendAnswer.Repeated repeated when IsOfThisBatch(repeated.First) =>
                new AppendAnswer.Repeated(Numbered(repeated.First)),
            var other => other,
        })];
        foreach (var (tenant, head) in heads)
            known.Remember(tenant, head);
        foreach (var growth in streams.Values)
            known.Remember(growth.Tenant, growth.Stream, growth.After);
        foreach (var ((tenant, command), planned) in commands)
            known.Remember(tenant, command, planned with { Appended = Numbered(planned.Appended) });
        return answers;
    }

    private void Add(Append append)
    {
        var plan = AppendPlan.Decide(append, State(append));
        plans.Add(plan);
        NeedsCertainty |= plan.Answer is AppendAnswer.VersionConflict conflict
            && conflict.Actual < append.Expected[conflict.Stream];
        if (plan.Answer is not AppendAnswer.Appended answer)
            return;
        rows += plan.Rows.Count;
        var last = plan.Rows[^1];
        heads[append.Tenant] = new JournalHead(
            last.Position, Convert.ToHexStringLower(last.Hash), last.RecordedAt);
        commands[(append.Tenant, append.Metadata.CommandId)] = new KnownCommand(append.RequestHash, answer);
        foreach (var row in plan.Rows)
            Grow(append, row);
    }

    private void Grow(Append append, ChainedEvent row)
    {
        var stored = row.Event!;
        var key = (append.Tenant, stored.Stream);
        streams[key] = streams.TryGetValue(key, out var growth)
            ? growth with { After = stored.Version, Changed = row.RecordedAt }
            : new StreamGrowth(
                append.Tenant, stored.Stream, stored.Version - 1, stored.Version, row.RecordedAt, row.RecordedAt);
    }

    private StoreState State(Append append) => new(
        heads.GetValueOrDefault(append.Tenant) ?? known.Head(append.Tenant),
        append.Expected.Keys.ToDictionary(stream => stream, stream => Version(append.Tenant, stream)),
        Command(append.Tenant, append.Metadata.CommandId),
        append.Missing(command => Command(append.Tenant, command) is not null),
        [.. Enumerable.Range(rows + 1, append.Events.Count).Select(place => (long)place)],
        now);

    private KnownCommand? Command(string tenant, Guid command) =>
        commands.GetValueOrDefault((tenant, command)) ?? known.Command(tenant, command);

    private long Version(string tenant, string stream) =>
        streams.TryGetValue((tenant, stream), out var growth) ? growth.After : known.Version(tenant, stream);

    private bool IsOfThisBatch(AppendAnswer.Appended first) =>
        commands.Values.Any(planned => ReferenceEquals(planned.Appended, first));
}

/// <summary>How far a stream goes on in one batch.</summary>
/// <param name="Before">0 when the batch begins it.</param>
/// <param name="Created">When the first event in this batch was recorded.</param>
public sealed record StreamGrowth(
    string Tenant, string Stream, long Before, long After, Instant Created, Instant Changed);
