using Wijkboek.Application.Journal.Json;

namespace Wijkboek.Application.Journal.Views;

/// <summary>
/// What one question reads: stored views, or views as of a moment in the past. The journal is then folded once, for all
/// views together, however many the question asks for.
/// </summary>
public sealed class ViewReader(
    IViewStore views, IEventStore events, EventSerializer serializer, IReadOnlyCollection<Projection> projections)
{
    private readonly Lock access = new();
    private readonly Dictionary<(string Tenant, Instant? AsOf), Task<FoldedViews>> folded = [];
    private readonly HashSet<string> read = [];

    /// <param name="asOf">Null is now.</param>
    /// <returns>Null when nothing was recorded for this key.</returns>
    public async Task<TView?> Find<TView>(
        Projection<TView> projection, string tenant, string key, Instant? asOf, CancellationToken cancellationToken)
        where TView : class
    {
        if (asOf is null
            && await views.Find(Read(projection), new ViewKey(tenant, key), cancellationToken) is { } found)
            return found is [var document] ? Projection<TView>.Read(document.Data) : null;
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
        if (asOf is null && await views.LoadAll(tenant, Read(projection), cancellationToken) is { } stored)
            return stored.ToDictionary(
                document => document.Key.Key, document => Projection<TView>.Read(document.Data));
        return (await Fold(projection, tenant, asOf, cancellationToken))
            .ToDictionary(document => document.Key, document => (TView)document.Value);
    }

    /// <summary>
    /// Where the views stopped that were read so far: what was answered from them lacks everything since.
    /// </summary>
    public async Task<IReadOnlyList<ViewStop>> Stops(string tenant, CancellationToken cancellationToken)
    {
        string[] stored;
        Task<FoldedViews>[] past;
        lock (access)
        {
            stored = [.. read];
            past = [.. folded.Where(views => views.Key.Tenant == tenant).Select(views => views.Value)];
        }

        var stops = stored.Length == 0 ? [] : await views.StopsOf(tenant, stored, cancellationToken);
        return
        [
            .. stops.Concat((await Task.WhenAll(past)).SelectMany(views => views.Stops))
                .DistinctBy(stop => (stop.View, stop.Position)),
        ];
    }

    private ViewShape Read(Projection projection)
    {
        lock (access)
            read.Add(projection.Name);
        return projection.Shape;
    }

    private async Task<IReadOnlyDictionary<string, object>> Fold(
        Projection projection, string tenant, Instant? asOf, CancellationToken cancellationToken)
    {
        Task<FoldedViews>? folding;
        lock (access)
        {
            if (!folded.TryGetValue((tenant, asOf), out folding))
                folded[(tenant, asOf)] = folding = FoldedViews.Fold(
                    events, serializer, tenant, projections, Until(asOf), cancellationToken);
        }

        return (await folding).Of(projection.Name);
    }

    // Recording times never go back, so everything after the first that is later is later too.
    private static Func<StoredEvent, bool> Until(Instant? asOf) =>
        asOf is { } moment ? stored => stored.RecordedAt <= moment : _ => true;
}
