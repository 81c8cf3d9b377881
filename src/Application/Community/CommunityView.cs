using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Community;

/// <summary>All streams of one kind; a document has the name of the stream it is folded from.</summary>
/// <param name="name">Of the view.</param>
/// <param name="kind">Of the streams: what stands before the slash.</param>
/// <param name="partOf">Which part of it a fact is about; null for the whole.</param>
public sealed class CommunityView<TState>(string name, string kind, Func<IEvent, string?> partOf)
    : Projection<CommunityFile<TState>> where TState : class, IState<TState>
{
    private readonly string streams = $"{kind}/";

    public override string Name => name;

    public override CommunityFile<TState> Empty { get; } = new(
        TState.Initial, [], ImmutableSortedDictionary<string, ImmutableList<long>>.Empty);

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Stream.StartsWith(streams, StringComparison.Ordinal) ? [recorded.Stream] : [];

    public override CommunityFile<TState> Evolve(CommunityFile<TState> view, Recorded recorded) =>
        view.Evolve(recorded.Event, recorded.Position, partOf(recorded.Event));
}
