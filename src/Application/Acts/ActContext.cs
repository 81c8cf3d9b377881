using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Membership.Erasure;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Cooperatives;
using Wijkboek.Domain.Membership.Erasure;

namespace Wijkboek.Application.Acts;

/// <summary>
/// What an act may look at before it decides. Every stream that is loaded counts in the append with the version it had,
/// so a decision never rests on something that has changed meanwhile.
/// </summary>
/// <param name="now">When it is decided; null where no clock was given.</param>
/// <param name="isGuess">
/// What is remembered is good enough, because what is accepted on it is checked by the append.
/// </param>
public sealed class ActContext(
    ActRequest request, IEventStore store, StateLoader states, IPersonalKeys keys, Instant? now, bool isGuess,
    CancellationToken cancellation)
{
    private readonly Dictionary<string, long> versions = [];
    private readonly HashSet<Guid> restsOn = [];

    public Actor Actor { get; } = new(request.Actor);

    /// <summary>The day on which it is recorded; in a demonstration the day that its file says.</summary>
    public LocalDate Today => DutchClock.DayOf(
        request.ClaimedTime ?? now ?? throw new InvalidOperationException("No clock was given to decide by."));

    /// <summary>The version of every stream that was looked at.</summary>
    public IReadOnlyDictionary<string, long> Versions => versions;

    /// <summary>Commands that were taken for granted while they were still being written.</summary>
    public IReadOnlyCollection<Guid> RestsOn => restsOn;

    public Task<Cooperative> Cooperative() => Load(Domain.Governance.Cooperatives.Cooperative.Stream);

    public async Task<TState> Load<TState>(Stream<TState> stream) where TState : class, IState<TState>
    {
        var (state, version) = isGuess
            ? await Recall(stream)
            : await states.Load(request.Cooperative, stream, cancellation);
        if (versions.TryGetValue(stream.Id, out var seen) && seen != version)
            throw new StreamMovedException(stream.Id);
        versions[stream.Id] = version;
        return state;
    }

    /// <summary>The keys of a person that still exist, with when they were last used.</summary>
    public Task<IReadOnlyList<HeldKey>> KeysOf(MemberId person) =>
        KeyUse.Held(store, keys, request.Cooperative, person, cancellation);

    /// <summary>Opens a personal value that a rule needs; null when there is none or it was forgotten.</summary>
    public async Task<T?> Open<T>(Personal<T>? value) where T : struct
    {
        if (value is null)
            return null;
        var reader = await keys.Reader(request.Cooperative, cancellation);
        return reader.TryOpen(value, out var opened) ? opened : null;
    }

    /// <inheritdoc cref="Open{T}"/>
    public async Task<string?> Open(Personal<string>? value) =>
        value is null ? null : (await keys.Reader(request.Cooperative, cancellation)).Text(value);

    /// <summary>Opens many personal values that a rule needs, with the keys fetched once.</summary>
    public Task<PersonalReader> Personal() => keys.Reader(request.Cooperative, cancellation);

    private async Task<(TState State, long Version)> Recall<TState>(Stream<TState> stream)
        where TState : class, IState<TState>
    {
        var (state, version, command) = await states.Recall(request.Cooperative, stream, cancellation);
        if (command is { } unwritten)
            restsOn.Add(unwritten);
        return (state, version);
    }
}

/// <summary>A stream grew between two looks at it within one act; the act is decided anew.</summary>
public sealed class StreamMovedException(string stream) : Exception($"Stream {stream} moved on.");
