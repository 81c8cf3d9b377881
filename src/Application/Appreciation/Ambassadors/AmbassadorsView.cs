using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Appreciation.Ambassadors;

namespace Wijkboek.Application.Appreciation.Ambassadors;

/// <param name="Positions">Where in the journal the facts of this ambassadorship stand.</param>
public sealed record AmbassadorRecord(Ambassadorship Ambassadorship, ImmutableList<long> Positions);

/// <summary>Every ambassadorship; a document has the name of the stream it is folded from.</summary>
public sealed class AmbassadorsView : Projection<AmbassadorRecord>
{
    public override string Name => "ambassadors";

    public override AmbassadorRecord Empty { get; } = new(Ambassadorship.Initial, []);

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is AmbassadorEngaged or AmbassadorshipEnded ? [recorded.Stream] : [];

    public override AmbassadorRecord Evolve(AmbassadorRecord view, Recorded recorded) =>
        new(view.Ambassadorship.Evolve(recorded.Event), view.Positions.Add(recorded.Position));
}
