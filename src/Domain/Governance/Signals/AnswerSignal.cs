namespace Wijkboek.Domain.Governance.Signals;

public sealed record AnswerSignal(SignalId Signal, LocalDate AnsweredOn, Personal<string> Answer) : IAct
{
    public static Decision Decide(AnswerSignal act, Signal signal)
    {
        if (signal.Answered is { } before)
            return before.AnsweredOn == act.AnsweredOn
                ? Decision.Nothing
                : SignalRefusals.AlreadyAnswered(act.Signal, before.AnsweredOn);
        if (signal.RefusesStep(act.Signal, act.AnsweredOn) is { } refusal)
            return refusal;
        return string.IsNullOrWhiteSpace(act.Answer.Plain)
            ? SignalRefusals.TextMissing
            : Signals.Signal.Stream(act.Signal).Record(new SignalAnswered(act.Signal, act.AnsweredOn, act.Answer));
    }
}
