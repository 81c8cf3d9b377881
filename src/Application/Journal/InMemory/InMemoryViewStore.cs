using Wijkboek.Application.Journal.Views;

namespace Wijkboek.Application.Journal.InMemory;

/// <summary>Views that last as long as the program.</summary>
public sealed class InMemoryViewStore : IViewStore
{
    private readonly Lock access = new();
    private readonly Dictionary<string, Dictionary<ViewKey, ViewDocument>> documents = [];
    private readonly Dictionary<string, long> progress = [];
    private int leading;

    public Task<IReadOnlyList<ViewDocument>> Load(
        string view, IReadOnlyCollection<ViewKey> keys, CancellationToken cancellationToken)
    {
        lock (access)
        {
            var kept = Kept(view);
            return Task.FromResult<IReadOnlyList<ViewDocument>>(
                [.. keys.Where(kept.ContainsKey).Select(key => kept[key])]);
        }
    }

    public Task<IReadOnlyList<ViewDocument>> LoadAll(
        string tenant, string view, CancellationToken cancellationToken)
    {
        lock (access)
        {
            return Task.FromResult<IReadOnlyList<ViewDocument>>(
            [
                .. Kept(view).Values
                    .Where(document => document.Key.Tenant == tenant)
                    .OrderBy(document => document.Key.Key, StringComparer.Ordinal),
            ]);
        }
    }

    public Task<IReadOnlyDictionary<string, long>> Progress(
        IReadOnlyCollection<string> views, CancellationToken cancellationToken)
    {
        lock (access)
        {
            return Task.FromResult<IReadOnlyDictionary<string, long>>(
                views.ToDictionary(view => view, view => progress.GetValueOrDefault(view)));
        }
    }

    public Task<bool> Save(ViewBatch batch, CancellationToken cancellationToken)
    {
        lock (access)
        {
            if (batch.Changed.Keys.Any(view => progress.GetValueOrDefault(view) != batch.From))
                return Task.FromResult(false);
            foreach (var (view, changed) in batch.Changed)
            {
                progress[view] = batch.To;
                foreach (var document in changed)
                    Kept(view)[document.Key] = document;
            }

            return Task.FromResult(true);
        }
    }

    public Task<IAsyncDisposable?> TryLead(CancellationToken cancellationToken) =>
        Task.FromResult<IAsyncDisposable?>(Interlocked.CompareExchange(ref leading, 1, 0) == 0 ? new Lead(this) : null);

    private Dictionary<ViewKey, ViewDocument> Kept(string view)
    {
        if (!documents.TryGetValue(view, out var kept))
            documents[view] = kept = [];
        return kept;
    }

    private sealed class Lead(InMemoryViewStore store) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            Volatile.Write(ref store.leading, 0);
            return ValueTask.CompletedTask;
        }
    }
}
