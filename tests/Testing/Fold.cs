using Wijkboek.Domain.Common;

namespace Wijkboek.Testing;

/// <summary>Given: what has happened, folded into the state that an act decides on.</summary>
public static class Fold
{
    public static TState Of<TState>(params IEnumerable<IEvent> happened) where TState : IState<TState> =>
        happened.Aggregate(TState.Initial, (state, fact) => state.Evolve(fact));

    /// <summary>The state after a decision was recorded: asking again from here must yield nothing.</summary>
    public static TState After<TState>(this TState state, Decision decision) where TState : IState<TState> =>
        decision.Events().Aggregate(state, (before, fact) => before.Evolve(fact));
}
