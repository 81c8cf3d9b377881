using Wijkboek.Domain.Appreciation.Costs;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Appreciation.Gestures;

/// <param name="People">How many people it was for; a standing promise need not know.</param>
/// <param name="Cost">Null when it cost nothing but time.</param>
/// <param name="BookedAs">The entry that already held the cost; null when the gesture has its own.</param>
/// <param name="BookedOn">The day of the entry, its own or the other; null without a cost.</param>
/// <param name="IsStanding">Goes on from that day until it is ended, such as always time for a talk.</param>
[StoredAs("gesture_made", Module.Appreciation)]
public sealed record GestureMade(
    GestureId Gesture,
    GestureKind Kind,
    LocalDate On,
    int People,
    Money? Cost,
    PaidFrom PaidFrom,
    EntryId? BookedAs,
    LocalDate? BookedOn,
    string? Project,
    bool IsStanding,
    Personal<string>? Note) : IEvent, IGestureFact
{
    public bool HasOwnEntry => Cost is not null && BookedAs is null;
}

/// <param name="EndedOn">The last day.</param>
[StoredAs("gesture_ended", Module.Appreciation)]
public sealed record GestureEnded(GestureId Gesture, GestureKind Kind, LocalDate EndedOn) : IEvent, IGestureFact;

/// <summary>It was recorded by mistake, and counts nowhere.</summary>
[StoredAs("gesture_withdrawn", Module.Appreciation)]
public sealed record GestureWithdrawn(
    GestureId Gesture, GestureKind Kind, LocalDate WithdrawnOn, Personal<string> Reason) : IEvent, IGestureFact;

public interface IGestureFact
{
    GestureId Gesture { get; }
}

/// <summary>How residents are thanked with attention or something small; for a group it is no one's benefit.</summary>
public enum GestureKind
{
    /// <summary>Time for somebody: a visit, a call, a listening ear.</summary>
    Attention,

    /// <summary>A talk about what somebody wants next; lighter than a coaching track.</summary>
    Talk,
    Flowers,
    Card,
    Drinks,
    Meal,
    Outing,
    Other,
}

public readonly record struct GestureId(string Value) : IIdentifier<GestureId>
{
    public static GestureId From(string value) => new(value);
    public override string ToString() => Value;
}
