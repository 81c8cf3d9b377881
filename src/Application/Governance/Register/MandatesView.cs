using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Governance.Mandates;

namespace Wijkboek.Application.Governance.Register;

public sealed class MandatesView : Projection<Traced<Mandate>>
{
    public override string Name => "mandates";

    public override Traced<Mandate> Empty { get; } = new(Mandate.Initial, []);

    public override IEnumerable<string> Keys(Recorded recorded) => recorded.Event switch
    {
        MandateGranted granted => [granted.Mandate.Value],
        MandateWithdrawn withdrawn => [withdrawn.Mandate.Value],
        _ => [],
    };

    public override Traced<Mandate> Evolve(Traced<Mandate> view, Recorded recorded) =>
        view.With(view.What.Evolve(recorded.Event), recorded);
}
