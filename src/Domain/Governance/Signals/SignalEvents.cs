namespace Wijkboek.Domain.Governance.Signals;

/// <summary>What was done with a signal after it came in.</summary>
public interface ISignalStep
{
    SignalId Signal { get; }
}

/// <param name="From">Who said it; null when nobody in the register, or when that need not be known.</param>
[StoredAs("signal_received", Module.Governance)]
public sealed record SignalReceived(
    SignalId Signal, SignalKind Kind, LocalDate ReceivedOn, Personal<string> Text, MemberId? From) : IEvent;

[StoredAs("signal_answered", Module.Governance)]
public sealed record SignalAnswered(SignalId Signal, LocalDate AnsweredOn, Personal<string> Answer)
    : IEvent, ISignalStep;

[StoredAs("signal_turned_into_action", Module.Governance)]
public sealed record SignalTurnedIntoAction(SignalId Signal, LocalDate DecidedOn, Personal<string> Action)
    : IEvent, ISignalStep;

[StoredAs("signal_closed", Module.Governance)]
public sealed record SignalClosed(SignalId Signal, LocalDate ClosedOn, SignalOutcome Outcome) : IEvent, ISignalStep;

public enum SignalKind
{
    Complaint,
    Idea,
    Concern,
}

public enum SignalOutcome
{
    Solved,
    NothingDone,

    /// <summary>Recorded twice or by mistake: it does not count.</summary>
    Mistake,
}

public readonly record struct SignalId(string Value) : IIdentifier<SignalId>
{
    public static SignalId From(string value) => new(value);
    public override string ToString() => Value;
}
