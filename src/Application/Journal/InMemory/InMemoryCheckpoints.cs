using Wijkboek.Application.Journal.Checkpoints;

namespace Wijkboek.Application.Journal.InMemory;

/// <summary>Checkpoints that last as long as the program.</summary>
public sealed class InMemoryCheckpoints : ICheckpoints
{
    private readonly Lock access = new();
    private readonly SortedDictionary<(string Tenant, long Position), KeptCheckpoint> kept = [];

    public Task<KeptCheckpoint?> Find(string tenant, long position, CancellationToken cancellationToken)
    {
        lock (access)
            return Task.FromResult(kept.GetValueOrDefault((tenant, position)));
    }

    public Task<IReadOnlyList<KeptCheckpoint>> List(string tenant, CancellationToken cancellationToken)
    {
        lock (access)
        {
            return Task.FromResult<IReadOnlyList<KeptCheckpoint>>(
                [.. kept.Values.Where(one => one.Checkpoint.Tenant == tenant)]);
        }
    }

    public Task<KeptCheckpoint> Keep(KeptCheckpoint made, CancellationToken cancellationToken)
    {
        lock (access)
        {
            var place = (made.Checkpoint.Tenant, made.Checkpoint.Position);
            kept.TryAdd(place, made);
            return Task.FromResult(kept[place]);
        }
    }
}
