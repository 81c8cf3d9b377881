using Wijkboek.Application.Journal.Json;

namespace Wijkboek.Application.Journal.Views;

/// <summary>
/// What one question reads: stored views, or views as of a moment in the past. The journal is then folded once, for all
/// views together, however many the question asks for.
/// </summary>
/// <param name="memory">
/// Of the one cooperative that is asked about; null reads stored views anew each time, and the past once.
/// </param>
public sealed class ViewReader(
    IViewStore views, IEventStore events, EventSerializer serializer, IReadOnlyCollection<Projection> projections,
    ViewMemory? memory = null)
{
    // As much as a large one of two years takes: whoever asks for many periods must not fill the memory with them.
    private const long WorkedOutSize = 50_000;

    private readonly Lock access = new();
    private readonly Dictionary<string, ViewMemory> memories = [];
    private readonly HashSet<string> read = [];
    private readonly HashSet<(FoldedViews Views, string View)> past = [];

    /// <param name="asOf">Null is now.</param>
    /// <returns>Null when nothing was recorded for this key.</returns>
    public async Task<TView?> Find<TView>(
        Projection<TView> projection, string tenant, string key, Instant? asOf, CancellationToken cancellationToken)
        where TView : class
    {
        if (asOf is null)
        {
            var shape = Read(projection);
            if (memory?.Find(projection.Name, key) is TView known)
                return known;
            if (await views.Find(shape, new ViewKey(tenant, key), cancellationToken) is { } found)
            {
                return found is [var document]
                    ? Kept(projection, key, Projection<TView>.Read(document.Data), document.Data.Length)
                    : null;
            }
        }

        return (TView?)(await Fold(projection, tenant, asOf, cancellationToken)).GetValueOrDefault(key);
    }

    /// <summary>As <see cref="Find"/>, with the empty view when nothing was recorded.</summary>
    public async Task<TView> Get<TView>(
        Projection<TView> projection, string tenant, string key, Instant? asOf, CancellationToken cancellationToken)
        where TView : class =>
        await Find(projection, tenant, key, asOf, cancellationToken) ?? projection.Empty;

    public async Task<IReadOnlyDictionary<string, TView>> All<TView>(
        Projection<TView> projection, string tenant, Instant? asOf, CancellationToken cancellationToken)
        where TView : class
    {
        if (asOf is null)
        {
            var shape = Read(projection);
            if (memory?.Find(projection.Name, null) is IReadOnlyDictionary<string, TView> known)
                return known;
            if (await views.LoadAll(tenant, shape, cancellationToken) is { } stored)
            {
                var all = stored.ToDictionary(
                    document => document.Key.Key, document => Projection<TView>.Read(document.Data));
                return Kept<IReadOnlyDictionary<string, TView>>(
                    projection, null, all, stored.Sum(document => (long)document.Data.Length));
            }
        }

        return (await Fold(projection, tenant, asOf, cancellationToken))
            .ToDictionary(document => document.Key, document => (TView)document.Value);
    }

    /// <summary>What follows from stored views alone, worked out once until the journal grows.</summary>
    /// <param name="name">Of what is worked out; never that of a view.</param>
    internal async Task<TValue> Once<TValue>(string name, string key, Func<Task<TValue>> work) where TValue : class
    {
        if (memory?.Find(name, key) is WorkedOut<TValue> known)
        {
            lock (access)
                read.UnionWith(known.Read);
            return known.Value;
        }

        var value = await work();
        lock (access)
            memory?.Keep(name, key, new WorkedOut<TValue>(value, [.. read]), WorkedOutSize);
        return value;
    }

    /// <summary>
    /// Where the views stopped that were read so far: what was answered from them lacks everything since.
    /// </summary>
    public async Task<IReadOnlyList<ViewStop>> Stops(string tenant, CancellationToken cancellationToken)
    {
        string[] stored;
        ViewStop[] before;
        lock (access)
        {
            stored = [.. read];
            before = [.. past.SelectMany(one => one.Views.StopsOf(one.View)).Where(stop => stop.Tenant == tenant)];
        }

        var stops = stored.Length == 0 ? [] : await views.StopsOf(tenant, stored, cancellationToken);
        return
        [
            .. stops.Concat(before).DistinctBy(stop => (stop.View, stop.Position)),
        ];
    }

    private ViewShape Read(Projection projection)
    {
        lock (access)
            read.Add(projection.Name);
        return projection.Shape;
    }

    private TRead Kept<TRead>(Projection projection, string? key, TRead document, long size) where TRead : class
    {
        memory?.Keep(projection.Name, key, document, size);
        return document;
    }

    // Others may go on with what is folded, so it does not end with who asked first.
    private async Task<IReadOnlyDictionary<string, object>> Fold(
        Projection projection, string tenant, Instant? asOf, CancellationToken cancellationToken)
    {
        var isShared = memory is { KeepsPast: true };
        var folded = await (isShared ? memory! : OwnMemory(tenant)).Folded(asOf, () => FoldedViews.Fold(
            events, serializer, tenant, projections, Until(asOf),
            isShared ? CancellationToken.None : cancellationToken)).WaitAsync(cancellationToken);
        lock (access)
            past.Add((folded, projection.Name));
        return folded.Of(projection.Name);
    }

    private ViewMemory OwnMemory(string tenant)
    {
        lock (access)
            return memories.TryGetValue(tenant, out var own) ? own : memories[tenant] = new ViewMemory();
    }

    // Recording times never go back, so everything after the first that is later is later too.
    private static Func<StoredFact, bool> Until(Instant? asOf) =>
        asOf is { } moment ? stored => stored.RecordedAt <= moment : _ => true;

    /// <param name="Read">The views that it rests on, so that it is known where they stopped.</param>
    private sealed record WorkedOut<TValue>(TValue Value, IReadOnlyCollection<string> Read);
}
