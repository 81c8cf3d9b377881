using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Governance.Signals;

namespace Wijkboek.Application.Governance.Register;

public sealed class SignalsView : Projection<Traced<Signal>>
{
    public override string Name => "signals";

    public override Traced<Signal> Empty { get; } = new(Signal.Initial, []);

    public override IEnumerable<string> Keys(Recorded recorded) => recorded.Event switch
    {
        SignalReceived received => [received.Signal.Value],
        ISignalStep step => [step.Signal.Value],
        _ => [],
    };

    public override Traced<Signal> Evolve(Traced<Signal> view, Recorded recorded) =>
        view.With(view.What.Evolve(recorded.Event), recorded);
}
