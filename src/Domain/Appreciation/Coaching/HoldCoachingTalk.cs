namespace Wijkboek.Domain.Appreciation.Coaching;

/// <summary>One more talk; the day names it, and what was said is not recorded.</summary>
public sealed record HoldCoachingTalk(CoachingId Coaching, LocalDate HeldOn) : IAct
{
    public static Decision Decide(HoldCoachingTalk act, CoachingTrack track)
    {
        if (track.Started is not { } started)
            return CoachingRefusals.Unknown(act.Coaching);
        if (track.Talks.Exists(talk => talk.HeldOn == act.HeldOn))
            return Decision.Nothing;
        if (track.Ended is { } ended)
            return CoachingRefusals.AlreadyEnded(ended);
        if (act.HeldOn < started.StartedOn)
            return CoachingRefusals.DateTooEarly(act.HeldOn, started.StartedOn);
        if (track.NeedsDirection)
            return CoachingRefusals.DirectionNeeded(CoachingTrack.MostTalks);
        return track.Talks.Count >= CoachingTrack.MostTalks
            ? CoachingRefusals.TalksHeld(CoachingTrack.MostTalks)
            : CoachingTrack.Stream(act.Coaching).Record(
                new CoachingTalkHeld(act.Coaching, started.Person, track.Talks.Count + 1, act.HeldOn));
    }
}
