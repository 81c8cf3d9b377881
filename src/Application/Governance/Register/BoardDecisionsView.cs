using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Application.Governance.Register;

/// <summary>What a sole director decided without a meeting; a document has the number of the resolution.</summary>
public sealed record BoardDecision(BoardDecisionTaken? Taken, ResolutionAnnulled? Annulled);

public sealed class BoardDecisionsView : Projection<Traced<BoardDecision>>
{
    public override string Name => "board-decisions";

    public override Traced<BoardDecision> Empty { get; } = new(new BoardDecision(null, null), []);

    public override IEnumerable<string> Keys(Recorded recorded) => recorded.Event switch
    {
        BoardDecisionTaken taken => [taken.Number.Value],
        ResolutionAnnulled { Meeting: null } annulled => [annulled.Number.Value],
        _ => [],
    };

    public override Traced<BoardDecision> Evolve(Traced<BoardDecision> view, Recorded recorded) =>
        recorded.Event switch
        {
            BoardDecisionTaken taken => view.With(view.What with { Taken = taken }, recorded),
            ResolutionAnnulled annulled => view.With(view.What with { Annulled = annulled }, recorded),
            _ => view,
        };
}
