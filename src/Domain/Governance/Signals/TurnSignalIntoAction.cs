namespace Wijkboek.Domain.Governance.Signals;

/// <param name="Action">What will be done.</param>
public sealed record TurnSignalIntoAction(SignalId Signal, LocalDate DecidedOn, Personal<string> Action) : IAct
{
    public static Decision Decide(TurnSignalIntoAction act, Signal signal)
    {
        if (signal.Action is { } before)
            return before.DecidedOn == act.DecidedOn
                ? Decision.Nothing
                : SignalRefusals.AlreadyAnAction(act.Signal, before.DecidedOn);
        if (signal.RefusesStep(act.Signal, act.DecidedOn) is { } refusal)
            return refusal;
        return string.IsNullOrWhiteSpace(act.Action.Plain)
            ? SignalRefusals.TextMissing
            : Signals.Signal.Stream(act.Signal).Record(
                new SignalTurnedIntoAction(act.Signal, act.DecidedOn, act.Action));
    }
}
