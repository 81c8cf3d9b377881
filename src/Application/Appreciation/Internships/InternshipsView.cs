using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Appreciation.Internships;

namespace Wijkboek.Application.Appreciation.Internships;

/// <param name="Positions">Where in the journal the facts of this internship stand.</param>
public sealed record InternshipRecord(Internship Internship, ImmutableList<long> Positions);

/// <summary>Every internship; a document has the name of the stream it is folded from.</summary>
public sealed class InternshipsView : Projection<InternshipRecord>
{
    public override string Name => "internships";

    public override InternshipRecord Empty { get; } = new(Internship.Initial, []);

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is InternshipStarted or InternshipAllowancePaid or InternshipAllowanceTakenBack
            or InternshipEnded
            ? [recorded.Stream]
            : [];

    public override InternshipRecord Evolve(InternshipRecord view, Recorded recorded) =>
        new(view.Internship.Evolve(recorded.Event), view.Positions.Add(recorded.Position));
}
