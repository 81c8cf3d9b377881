namespace Wijkboek.Domain.Appreciation.Coaching;

/// <summary>The talks are over; after all of them only with a direction.</summary>
/// <param name="EndedOn">The last day.</param>
/// <param name="ByMistake">It was recorded by mistake, and counts nowhere.</param>
public sealed record EndCoaching(CoachingId Coaching, LocalDate EndedOn, bool ByMistake = false) : IAct
{
    public static Decision Decide(EndCoaching act, CoachingTrack track)
    {
        if (track.Started is not { } started)
            return CoachingRefusals.Unknown(act.Coaching);
        if (track.Ended is { } before)
            return before.EndedOn == act.EndedOn && before.ByMistake == act.ByMistake
                ? Decision.Nothing
                : CoachingRefusals.AlreadyEnded(before);
        if (act.EndedOn < track.Last)
            return CoachingRefusals.DateTooEarly(act.EndedOn, track.Last);
        return track.NeedsDirection && !act.ByMistake
            ? CoachingRefusals.DirectionNeeded(CoachingTrack.MostTalks)
            : CoachingTrack.Stream(act.Coaching).Record(
                new CoachingEnded(act.Coaching, started.Person, act.EndedOn, act.ByMistake));
    }
}
