using Wijkboek.Domain.Membership.Members;

namespace Wijkboek.Domain.Appreciation.Coaching;

/// <summary>A coach begins to talk with a resident about what he or she wants.</summary>
/// <param name="Coach">Leave out when the coach is not registered.</param>
public sealed record StartCoaching(CoachingId Coaching, MemberId Person, LocalDate StartedOn, MemberId? Coach = null)
    : IAct
{
    public static Decision Decide(StartCoaching act, CoachingTrack track, Member person)
    {
        var started = new CoachingStarted(act.Coaching, act.Person, act.Coach, act.StartedOn);
        if (track.Started is { } before)
            return before == started ? Decision.Nothing : CoachingRefusals.AlreadyStarted(act.Coaching);
        if (!person.IsKnown)
            return MemberRefusals.Unknown(act.Person);
        if (!person.IsPerson)
            return MemberRefusals.NotAPerson(act.Person);
        return act.Coach == act.Person
            ? CoachingRefusals.CoachesSelf
            : CoachingTrack.Stream(act.Coaching).Record(started);
    }
}
