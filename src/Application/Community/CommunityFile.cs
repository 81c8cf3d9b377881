using System.Collections.Immutable;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Community;

/// <summary>One place, activity or group as it stands, with where in the journal each of its facts is.</summary>
/// <param name="Positions">All its facts.</param>
/// <param name="Parts">The facts of what is counted apart, such as one time that it was held.</param>
public sealed record CommunityFile<TState>(
    TState State, ImmutableList<long> Positions, ImmutableSortedDictionary<string, ImmutableList<long>> Parts)
    where TState : class, IState<TState>
{
    /// <summary>The facts behind one part; none when nothing of it was recorded.</summary>
    public IReadOnlyList<long> PositionsOf(string part) => Parts.GetValueOrDefault(part, []);

    internal CommunityFile<TState> Evolve(IEvent happened, long position, string? part) => new(
        State.Evolve(happened),
        Positions.Add(position),
        part is null ? Parts : Parts.SetItem(part, Parts.GetValueOrDefault(part, []).Add(position)));
}
