namespace Wijkboek.Domain.Governance.Signals;

/// <summary>Criticism, an idea or a concern from the neighbourhood, and what was done with it.</summary>
public sealed record Signal(
    SignalReceived? Received,
    SignalAnswered? Answered,
    SignalTurnedIntoAction? Action,
    SignalClosed? Closed) : IState<Signal>
{
    public static Stream<Signal> Stream(SignalId id) => new($"signal/{id}", Retention.Contact);

    public static Signal Initial { get; } = new(null, null, null, null);

    public Signal Evolve(IEvent happened) => happened switch
    {
        SignalReceived received => this with { Received = received },
        SignalAnswered answered => this with { Answered = answered },
        SignalTurnedIntoAction action => this with { Action = action },
        SignalClosed closed => this with { Closed = closed },
        _ => this,
    };

    /// <summary>Why nothing can be done with it on a day; null when something can.</summary>
    internal Refusal? RefusesStep(SignalId id, LocalDate on) => this switch
    {
        { Received: null } => SignalRefusals.Unknown(id),
        { Closed: { } closed } => SignalRefusals.AlreadyClosed(id, closed.ClosedOn),
        { Received: { } received } when on < received.ReceivedOn => SignalRefusals.BeforeReceived(received.ReceivedOn),
        _ => null,
    };
}
