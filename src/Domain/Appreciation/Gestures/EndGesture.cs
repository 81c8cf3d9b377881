namespace Wijkboek.Domain.Appreciation.Gestures;

/// <summary>A standing promise stops.</summary>
/// <param name="Year">In which the gesture began.</param>
/// <param name="EndedOn">The last day.</param>
public sealed record EndGesture(GestureId Gesture, int Year, LocalDate EndedOn) : IAct
{
    public static Decision Decide(EndGesture act, GestureYear year)
    {
        if (year.Find(act.Gesture) is not { Made: var made } gesture)
            return GestureRefusals.Unknown(act.Gesture);
        if (gesture.Withdrawn is { } withdrawn)
            return GestureRefusals.AlreadyWithdrawn(withdrawn);
        if (gesture.Ended is { } before)
            return before.EndedOn == act.EndedOn ? Decision.Nothing : GestureRefusals.AlreadyEnded(before);
        if (!made.IsStanding)
            return GestureRefusals.NotStanding(act.Gesture);
        return act.EndedOn < made.On
            ? GestureRefusals.DateTooEarly(act.EndedOn, made.On)
            : GestureYear.Stream(act.Year).Record(new GestureEnded(act.Gesture, made.Kind, act.EndedOn));
    }
}
