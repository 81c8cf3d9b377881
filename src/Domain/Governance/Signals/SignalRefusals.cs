namespace Wijkboek.Domain.Governance.Signals;

public static class SignalRefusals
{
    public static Refusal Unknown(SignalId signal) => new("signal.unknown", ("signal", signal));
    public static Refusal IdTaken(SignalId signal) => new("signal.id_taken", ("signal", signal));
    public static Refusal TextMissing { get; } = new("signal.text_missing");
    public static Refusal BeforeReceived(LocalDate receivedOn) => new("signal.before_received", ("date", receivedOn));
    public static Refusal AlreadyAnswered(SignalId signal, LocalDate on) =>
        new("signal.already_answered", ("signal", signal), ("date", on));
    public static Refusal AlreadyAnAction(SignalId signal, LocalDate on) =>
        new("signal.already_an_action", ("signal", signal), ("date", on));
    public static Refusal AlreadyClosed(SignalId signal, LocalDate on) =>
        new("signal.already_closed", ("signal", signal), ("date", on));
}
