namespace Wijkboek.Domain.Governance.Signals;

public sealed record CloseSignal(SignalId Signal, LocalDate ClosedOn, SignalOutcome Outcome) : IAct
{
    public static Decision Decide(CloseSignal act, Signal signal)
    {
        if (signal.Closed is { } before && before == new SignalClosed(act.Signal, act.ClosedOn, act.Outcome))
            return Decision.Nothing;
        return signal.RefusesStep(act.Signal, act.ClosedOn) is { } refusal
            ? refusal
            : Signals.Signal.Stream(act.Signal).Record(new SignalClosed(act.Signal, act.ClosedOn, act.Outcome));
    }
}
