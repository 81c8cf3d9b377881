using System.Collections.Concurrent;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Acts;

/// <summary>
/// Folds streams into states and remembers them by version, so that a stream of thousands of entries is not read again
/// for each next one. What is remembered is only ever too old, never wrong: later events are read and folded on.
/// </summary>
public sealed class StateLoader(IEventStore store, EventSerializer serializer)
{
    private const int Bound = 10_000;

    private readonly ConcurrentDictionary<(string Cooperative, string Stream), Remembered> memory = new();

    public async Task<(TState State, long Version)> Load<TState>(
        string cooperative, Stream<TState> stream, CancellationToken cancellation) where TState : class, IState<TState>
    {
        var known = memory.GetValueOrDefault((cooperative, stream.Id)) ?? new Remembered(TState.Initial, 0);
        var (state, version) = ((TState)known.State, known.Version);
        await foreach (var stored in store.ReadStream(cooperative, stream.Id, version, cancellation))
        {
            state = state.Evolve(serializer.ReadEvent(stored));
            version = stored.Version;
        }

        Remember((cooperative, stream.Id), new Remembered(state, version));
        return (state, version);
    }

    private void Remember((string, string) key, Remembered latest)
    {
        if (memory.Count > Bound)
            memory.Clear();
        memory.AddOrUpdate(key, latest, (_, before) => before.Version > latest.Version ? before : latest);
    }

    private sealed record Remembered(object State, long Version);
}
