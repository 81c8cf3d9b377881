using Wijkboek.Application.Journal.Json;

namespace Wijkboek.Application.Journal.Views;

/// <summary>
/// Answers questions: from the stored views, or as of a moment in the past by folding the journal so far.
/// </summary>
public sealed class ViewReader(IViewStore views, IEventStore events, EventSerializer serializer)
{
    /// <param name="asOf">Null is now.</param>
    /// <returns>Null when nothing was recorded for this key.</returns>
    public async Task<TView?> Find<TView>(
        Projection<TView> projection, string tenant, string key, Instant? asOf, CancellationToken cancellationToken)
        where TView : class
    {
        if (asOf is { } moment)
            return (await Fold(projection, tenant, moment, cancellationToken)).GetValueOrDefault(key);
        var found = await views.Load(projection.Name, [new ViewKey(tenant, key)], cancellationToken);
        return found is [var document] ? Projection<TView>.Read(document.Data) : null;
    }

    /// <summary>As <see cref="Find"/>, with the empty view when nothing was recorded.</summary>
    public async Task<TView> Get<TView>(
        Projection<TView> projection, string tenant, string key, Instant? asOf, CancellationToken cancellationToken)
        where TView : class =>
        await Find(projection, tenant, key, asOf, cancellationToken) ?? projection.Empty;

    public async Task<IReadOnlyDictionary<string, TView>> All<TView>(
        Projection<TView> projection, string tenant, Instant? asOf, CancellationToken cancellationToken)
        where TView : class =>
        asOf is { } moment
            ? await Fold(projection, tenant, moment, cancellationToken)
            : (await views.LoadAll(tenant, projection.Name, cancellationToken))
                .ToDictionary(document => document.Key.Key, document => Projection<TView>.Read(document.Data));

    private async Task<IReadOnlyDictionary<string, TView>> Fold<TView>(
        Projection<TView> projection, string tenant, Instant asOf, CancellationToken cancellationToken)
        where TView : class
    {
        // In the order in which the live documents come.
        var documents = new SortedDictionary<string, TView>(StringComparer.Ordinal);
        await foreach (var stored in events.ReadJournal(tenant, 0, cancellationToken))
        {
            // Recording times never go back, so everything after this is later too.
            if (stored.RecordedAt > asOf)
                break;
            var recorded = serializer.Read(stored);
            foreach (var key in projection.Keys(recorded))
            {
                var view = documents.TryGetValue(key, out var known) ? known : projection.Empty;
                documents[key] = projection.Evolve(view, recorded);
            }
        }

        return documents;
    }
}
