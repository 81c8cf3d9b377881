using Wijkboek.Application.Journal.Views;

namespace Wijkboek.Application.Journal.InMemory;

/// <summary>Views that last as long as the program.</summary>
public sealed class InMemoryViewStore : IViewStore
{
    private readonly Lock access = new();
    private readonly Dictionary<string, ViewStanding> standings = [];
    private readonly Dictionary<(long Generation, string View), Dictionary<ViewKey, ViewDocument>> documents = [];
    private readonly Dictionary<(string View, string Tenant), ViewStop> stops = [];
    private readonly HashSet<ViewWork> taken = [];
    private long newest;

    public Task<IReadOnlyList<ViewDocument>?> Load(
        ViewShape view, IReadOnlyCollection<ViewKey> keys, CancellationToken cancellationToken)
    {
        lock (access)
            return Task.FromResult(Live(view) is { } live ? Chosen(live, keys) : null);
    }

    public Task<IReadOnlyList<ViewDocument>?> Find(
        ViewShape view, ViewKey key, CancellationToken cancellationToken) => Load(view, [key], cancellationToken);

    public Task<IReadOnlyList<ViewDocument>?> LoadAll(
        string tenant, ViewShape view, CancellationToken cancellationToken)
    {
        lock (access)
        {
            return Task.FromResult<IReadOnlyList<ViewDocument>?>(Live(view) is { } live
                ?
                [
                    .. live.Values.Where(document => document.Key.Tenant == tenant)
                        .OrderBy(document => document.Key.Key, StringComparer.Ordinal),
                ]
                : null);
        }
    }

    public Task<IReadOnlyDictionary<string, ViewStanding>> Standings(
        IReadOnlyCollection<string> views, CancellationToken cancellationToken)
    {
        lock (access)
        {
            return Task.FromResult<IReadOnlyDictionary<string, ViewStanding>>(
                views.Where(standings.ContainsKey).ToDictionary(view => view, view => standings[view]));
        }
    }

    public Task<IReadOnlyList<ViewStop>> Stops(
        IReadOnlyCollection<string> views, CancellationToken cancellationToken)
    {
        lock (access)
        {
            return Task.FromResult<IReadOnlyList<ViewStop>>(
            [
                .. stops.Values.Where(stop => views.Contains(stop.View))
                    .OrderBy(stop => stop.Tenant, StringComparer.Ordinal)
                    .ThenBy(stop => stop.View, StringComparer.Ordinal),
            ]);
        }
    }

    public async Task<IReadOnlyList<ViewStop>> StopsOf(
        string tenant, IReadOnlyCollection<string> views, CancellationToken cancellationToken) =>
        [.. (await Stops(views, cancellationToken)).Where(stop => stop.Tenant == tenant)];

    public Task<bool> Save(ViewBatch batch, CancellationToken cancellationToken)
    {
        lock (access)
        {
            if (batch.Changed.Any(change => standings.GetValueOrDefault(change.Key) is not { } standing
                || standing != change.Value.Start || standing.Progress != batch.From))
                return Task.FromResult(false);
            foreach (var (view, change) in batch.Changed)
            {
                standings[view] = change.Start with { Progress = batch.To };
                Keep(change.Start.Generation, view, change.Documents);
                foreach (var stop in change.Stops)
                    stops[(view, stop.Tenant)] = stop;
            }

            return Task.FromResult(true);
        }
    }

    public Task<IAsyncDisposable?> TryTake(ViewWork work, CancellationToken cancellationToken)
    {
        lock (access)
            return Task.FromResult<IAsyncDisposable?>(taken.Add(work) ? new Taken(this, work) : null);
    }

    public Task<long> Begin(IReadOnlyCollection<string> views, CancellationToken cancellationToken)
    {
        lock (access)
        {
            Sweep();
            return Task.FromResult(++newest);
        }
    }

    public Task Stage(
        long generation, IReadOnlyList<StagedDocument> documents, CancellationToken cancellationToken)
    {
        lock (access)
        {
            foreach (var view in documents.GroupBy(staged => staged.View, staged => staged.Document))
                Keep(generation, view.Key, [.. view]);
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<ViewDocument>> LoadStaged(
        long generation, string view, IReadOnlyCollection<ViewKey> keys, CancellationToken cancellationToken)
    {
        lock (access)
            return Task.FromResult(Chosen(Kept(generation, view), keys));
    }

    public Task Switch(BuiltViews built, CancellationToken cancellationToken)
    {
        lock (access)
        {
            foreach (var (view, form) in built.Views)
            {
                standings[view] = new ViewStanding(built.Generation, 0, form, built.Until);
                foreach (var old in stops.Keys.Where(stop => stop.View == view).ToList())
                    stops.Remove(old);
            }

            foreach (var stop in built.Stops)
                stops[(stop.View, stop.Tenant)] = stop;
            Sweep();
        }

        return Task.CompletedTask;
    }

    public Task<bool> Replace(string tenant, BuiltViews built, CancellationToken cancellationToken)
    {
        lock (access)
        {
            if (built.Views.Any(view => standings.GetValueOrDefault(view.View) is not { } standing
                || standing.Form != view.Form || standing.Progress != built.Until))
                return Task.FromResult(false);
            foreach (var (view, _) in built.Views)
            {
                var standing = standings[view];
                var live = Kept(standing.Generation, view);
                foreach (var old in live.Keys.Where(key => key.Tenant == tenant).ToList())
                    live.Remove(old);
                Keep(standing.Generation, view, Kept(built.Generation, view).Values);
                documents.Remove((built.Generation, view));
                standings[view] = standing with { Edition = standing.Edition + 1 };
                stops.Remove((view, tenant));
            }

            foreach (var stop in built.Stops)
                stops[(stop.View, tenant)] = stop;
            return Task.FromResult(true);
        }
    }

    private Dictionary<ViewKey, ViewDocument>? Live(ViewShape view) =>
        standings.GetValueOrDefault(view.View) is { } standing && standing.Form == view.Form
            ? Kept(standing.Generation, view.View)
            : null;

    private static IReadOnlyList<ViewDocument> Chosen(
        Dictionary<ViewKey, ViewDocument> kept, IReadOnlyCollection<ViewKey> keys) =>
        [.. keys.Where(kept.ContainsKey).Select(key => kept[key])];

    private Dictionary<ViewKey, ViewDocument> Kept(long generation, string view)
    {
        if (!documents.TryGetValue((generation, view), out var kept))
            documents[(generation, view)] = kept = [];
        return kept;
    }

    private void Keep(long generation, string view, IEnumerable<ViewDocument> changed)
    {
        var kept = Kept(generation, view);
        foreach (var document in changed)
            kept[document.Key] = document;
    }

    private void Sweep()
    {
        foreach (var (generation, view) in documents.Keys
            .Where(kept => standings.GetValueOrDefault(kept.View)?.Generation != kept.Generation).ToList())
            documents.Remove((generation, view));
    }

    private sealed class Taken(InMemoryViewStore store, ViewWork work) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            lock (store.access)
                store.taken.Remove(work);
            return ValueTask.CompletedTask;
        }
    }
}
