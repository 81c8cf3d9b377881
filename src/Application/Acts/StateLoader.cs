using System.Collections.Concurrent;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Acts;

/// <summary>
/// Folds streams into states and remembers them by version, so that a stream of thousands of entries is not read again
/// for each next one. What is remembered is only ever too old, never wrong: it holds nothing that is not committed.
/// Beside it stands what is foreseen: the same streams with what is being written right now.
/// </summary>
public sealed class StateLoader(IEventStore store, EventSerializer serializer)
{
    private const int Bound = 10_000;

    private readonly ConcurrentDictionary<(string Cooperative, string Stream), Remembered> memory = new();
    private readonly ConcurrentDictionary<(string Cooperative, string Stream), Foreseen> ahead = new();

    /// <summary>As the journal stands now.</summary>
    public async Task<(TState State, long Version)> Load<TState>(
        string cooperative, Stream<TState> stream, CancellationToken cancellation) where TState : class, IState<TState>
    {
        var key = (cooperative, stream.Id);
        var latest = (Remembered<TState>?)memory.GetValueOrDefault(key) ?? new Remembered<TState>(TState.Initial, 0);
        await foreach (var stored in store.ReadStream(cooperative, stream.Id, latest.Version, cancellation))
            latest = new Remembered<TState>(latest.State.Evolve(serializer.ReadEvent(stored)), stored.Version);
        Remember(key, latest);
        return (latest.State, latest.Version);
    }

    /// <summary>
    /// As it is foreseen or remembered, and loaded when it is neither: good enough for what an append is going to
    /// check.
    /// </summary>
    /// <returns>With the command that still has to be committed for it to be true, if there is one.</returns>
    public async Task<(TState State, long Version, Guid? RestsOn)> Recall<TState>(
        string cooperative, Stream<TState> stream, CancellationToken cancellation)
        where TState : class, IState<TState>
    {
        var known = (Remembered<TState>?)memory.GetValueOrDefault((cooperative, stream.Id));
        if (ahead.TryGetValue((cooperative, stream.Id), out var foreseen)
            && foreseen.State is Remembered<TState> next && next.Version > (known?.Version ?? 0))
            return (next.State, next.Version, foreseen.Command);
        if (known is not null)
            return (known.State, known.Version, null);
        var (state, version) = await Load(cooperative, stream, cancellation);
        return (state, version, null);
    }

    /// <summary>Whether more is known of these streams by now.</summary>
    public bool HaveMoved(string cooperative, IReadOnlyDictionary<string, long> versions) => versions.Any(seen =>
        (memory.TryGetValue((cooperative, seen.Key), out var known) && known.Version > seen.Value)
        || (ahead.TryGetValue((cooperative, seen.Key), out var foreseen) && foreseen.State.Version > seen.Value));

    /// <summary>Takes in what was handed in for writing, as it will be read back, for whoever decides next.</summary>
    public Foresight Foresee(Append append)
    {
        var after = new Dictionary<(string Cooperative, string Stream), Remembered>();
        foreach (var happened in append.Events)
        {
            var key = (append.Tenant, happened.Stream);
            if ((after.GetValueOrDefault(key) ?? Before(key, happened.Version)) is { } before)
                after[key] = before.After(serializer.ReadEvent(append.Tenant, happened));
        }

        var foreseen = after.ToDictionary(
            next => next.Key, next => new Foreseen(next.Value, append.Metadata.CommandId));
        foreach (var (key, next) in foreseen)
            ahead[key] = next;
        return new Foresight(this, foreseen);
    }

    private Remembered? Before((string Cooperative, string Stream) key, long version)
    {
        if (ahead.TryGetValue(key, out var foreseen) && foreseen.State.Version == version - 1)
            return foreseen.State;
        return memory.TryGetValue(key, out var known) && known.Version == version - 1 ? known : null;
    }

    private void Remember((string Cooperative, string Stream) key, Remembered latest)
    {
        if (memory.Count > Bound)
            memory.Clear();
        memory.AddOrUpdate(key, latest, (_, before) => before.Version > latest.Version ? before : latest);
    }

    /// <summary>What is foreseen of one append, until its answer is there.</summary>
    public sealed class Foresight : IDisposable
    {
        private readonly StateLoader states;
        private readonly IReadOnlyDictionary<(string Cooperative, string Stream), Foreseen> foreseen;

        internal Foresight(
            StateLoader states, IReadOnlyDictionary<(string Cooperative, string Stream), Foreseen> foreseen) =>
            (this.states, this.foreseen) = (states, foreseen);

        /// <summary>It was committed, and with it all that it rests on.</summary>
        public void ComeTrue()
        {
            foreach (var (key, next) in foreseen)
                states.Remember(key, next.State);
        }

        /// <summary>Others may have gone on from it: theirs stays.</summary>
        public void Dispose()
        {
            foreach (var mine in foreseen)
                states.ahead.TryRemove(mine);
        }
    }

    internal abstract class Remembered(long version)
    {
        public long Version => version;

        public abstract Remembered After(IEvent happened);
    }

    internal sealed record Foreseen(Remembered State, Guid Command);

    private sealed class Remembered<TState>(TState state, long version) : Remembered(version)
        where TState : class, IState<TState>
    {
        public TState State => state;

        public override Remembered After(IEvent happened) =>
            new Remembered<TState>(state.Evolve(happened), Version + 1);
    }
}
