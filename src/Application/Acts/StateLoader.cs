using System.Collections.Concurrent;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Acts;

/// <summary>
/// Folds streams into states and remembers them by version, so that a stream of thousands of entries is not read again
/// for each next one. What is remembered is only ever too old, never wrong: it holds nothing that is not committed.
/// </summary>
public sealed class StateLoader(IEventStore store, EventSerializer serializer)
{
    private const int Bound = 10_000;

    private readonly ConcurrentDictionary<(string Cooperative, string Stream), Remembered> memory = new();

    /// <summary>As the journal stands now.</summary>
    public async Task<(TState State, long Version)> Load<TState>(
        string cooperative, Stream<TState> stream, CancellationToken cancellation) where TState : class, IState<TState>
    {
        var latest = Find(cooperative, stream) ?? new Remembered<TState>(TState.Initial, 0);
        await foreach (var stored in store.ReadStream(cooperative, stream.Id, latest.Version, cancellation))
            latest = new Remembered<TState>(latest.State.Evolve(serializer.ReadEvent(stored)), stored.Version);
        if (memory.Count > Bound)
            memory.Clear();
        memory.AddOrUpdate(
            (cooperative, stream.Id), latest, (_, before) => before.Version > latest.Version ? before : latest);
        return (latest.State, latest.Version);
    }

    /// <summary>
    /// As it is remembered, and loaded when it is not: good enough for what an append is going to check.
    /// </summary>
    public async Task<(TState State, long Version)> Recall<TState>(
        string cooperative, Stream<TState> stream, CancellationToken cancellation)
        where TState : class, IState<TState> =>
        Find(cooperative, stream) is { } known
            ? (known.State, known.Version)
            : await Load(cooperative, stream, cancellation);

    /// <summary>Whether more is known of these streams by now.</summary>
    public bool HaveMoved(string cooperative, IReadOnlyDictionary<string, long> versions) => versions.Any(seen =>
        memory.TryGetValue((cooperative, seen.Key), out var known) && known.Version > seen.Value);

    /// <summary>Takes in what was just committed, as it will be read back, without reading it back.</summary>
    public void Follow(string cooperative, IEnumerable<PreparedEvent> committed)
    {
        foreach (var happened in committed)
        {
            var key = (cooperative, happened.Stream);
            // Whoever loaded the stream meanwhile knows as much.
            if (memory.TryGetValue(key, out var known) && known.Version == happened.Version - 1)
                memory.TryUpdate(key, known.After(serializer.ReadEvent(cooperative, happened)), known);
        }
    }

    private Remembered<TState>? Find<TState>(string cooperative, Stream<TState> stream)
        where TState : class, IState<TState> =>
        (Remembered<TState>?)memory.GetValueOrDefault((cooperative, stream.Id));

    private abstract class Remembered(long version)
    {
        public long Version => version;

        public abstract Remembered After(IEvent happened);
    }

    private sealed class Remembered<TState>(TState state, long version) : Remembered(version)
        where TState : class, IState<TState>
    {
        public TState State => state;

        public override Remembered After(IEvent happened) =>
            new Remembered<TState>(state.Evolve(happened), Version + 1);
    }
}
