namespace Wijkboek.Domain.Common;

/// <summary>
/// What a decider answers: facts to record (perhaps none, when there is nothing left to do) or a refusal.
/// </summary>
public abstract record Decision
{
    private Decision()
    {
    }

    public sealed record Accepted(IReadOnlyList<NewEvent> Events) : Decision;

    public sealed record Refused(Refusal Reason) : Decision;

    /// <summary>The request is already fulfilled: a retry changes nothing.</summary>
    public static Decision Nothing { get; } = new Accepted([]);

    public static Decision Record(params IReadOnlyList<NewEvent> events) => new Accepted(events);

    public static implicit operator Decision(Refusal reason) => new Refused(reason);

    public static implicit operator Decision(NewEvent happened) => new Accepted([happened]);

    /// <summary>Both or neither: an act that moves money is refused when the ledger refuses.</summary>
    public Decision And(Decision other) => (this, other) switch
    {
        (Refused, _) => this,
        (_, Refused) => other,
        (Accepted first, Accepted second) => new Accepted([.. first.Events, .. second.Events]),
        _ => throw new InvalidOperationException("A decision is accepted or refused."),
    };

    /// <summary>Decides on, unless already refused.</summary>
    public Decision AndThen(Func<Decision> next) => this is Refused ? this : And(next());
}
