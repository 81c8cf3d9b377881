namespace Wijkboek.Domain.Appreciation.Coaching;

/// <summary>It is clear where the resident goes on to; that may be before all talks were held.</summary>
public sealed record ChooseDirection(CoachingId Coaching, CoachingDirection Direction, LocalDate ChosenOn) : IAct
{
    public static Decision Decide(ChooseDirection act, CoachingTrack track)
    {
        if (track.Started is not { } started)
            return CoachingRefusals.Unknown(act.Coaching);
        if (track.Chosen is { } before)
            return before.Direction == act.Direction && before.ChosenOn == act.ChosenOn
                ? Decision.Nothing
                : CoachingRefusals.AlreadyChosen(before);
        if (track.Ended is { } ended)
            return CoachingRefusals.AlreadyEnded(ended);
        return act.ChosenOn < started.StartedOn
            ? CoachingRefusals.DateTooEarly(act.ChosenOn, started.StartedOn)
            : CoachingTrack.Stream(act.Coaching).Record(
                new CoachingDirectionChosen(act.Coaching, started.Person, act.Direction, act.ChosenOn));
    }
}
