using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Appreciation.Gestures;

namespace Wijkboek.Application.Appreciation.Gestures;

/// <param name="Gesture">Null only before anything happened.</param>
/// <param name="Positions">Where in the journal the facts of this gesture stand.</param>
public sealed record GestureRecord(Gesture? Gesture, ImmutableList<long> Positions);

/// <summary>Every gesture; a document is named after the stream of its year and its own id.</summary>
public sealed class GesturesView : Projection<GestureRecord>
{
    public override string Name => "gestures";

    public override GestureRecord Empty { get; } = new(null, []);

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is IGestureFact fact ? [$"{recorded.Stream}/{fact.Gesture}"] : [];

    public override GestureRecord Evolve(GestureRecord view, Recorded recorded) => recorded.Event switch
    {
        GestureMade made => new(new Gesture(made), [recorded.Position]),
        IGestureFact fact => new(view.Gesture!.After(fact), view.Positions.Add(recorded.Position)),
        _ => view,
    };
}
