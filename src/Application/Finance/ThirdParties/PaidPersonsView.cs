using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Finance.PaidPersons;

namespace Wijkboek.Application.Finance.ThirdParties;

/// <summary>Per ledger year; a document has the name of the stream it is folded from.</summary>
public sealed class PaidPersonsView : Projection<PaidPersons>
{
    public static PaidPersonsView View { get; } = new();

    public override string Name => "paid-persons";

    public override PaidPersons Empty => PaidPersons.Initial;

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is PaidPersonMarked or PaidPersonUnmarked ? [recorded.Stream] : [];

    public override PaidPersons Evolve(PaidPersons view, Recorded recorded) => view.Evolve(recorded.Event);
}
