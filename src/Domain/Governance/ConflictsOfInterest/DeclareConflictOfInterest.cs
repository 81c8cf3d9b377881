using Wijkboek.Domain.Governance.Meetings;
using Wijkboek.Domain.Governance.Officials;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Governance.ConflictsOfInterest;

/// <summary>
/// Who governs or supervises and has a personal interest that conflicts with the cooperative's takes no part in
/// deliberation and decision (BW 2:44, 2:47, 2:291, 2:292a).
/// </summary>
/// <param name="Subject">What the interest is, and in what.</param>
/// <param name="Motion">The motion of the meeting, or the decision of a sole director; may follow later.</param>
public sealed record DeclareConflictOfInterest(
    ConflictId Conflict,
    MemberId Person,
    Personal<string> Subject,
    LocalDate DeclaredOn,
    MeetingId? Meeting = null,
    MotionId? Motion = null) : IAct
{
    /// <param name="meeting">The meeting that is named; empty when none is.</param>
    public static Decision Decide(
        DeclareConflictOfInterest act, ConflictRegister register, Official person, Meeting meeting)
    {
        var declared = new ConflictOfInterestDeclared(
            act.Conflict, act.Person, act.Subject, act.DeclaredOn, act.Meeting, act.Motion);
        if (register.Find(act.Conflict) is { Declared: var before })
            return before == declared with { Subject = before.Subject }
                ? Decision.Nothing
                : ConflictRefusals.IdTaken(act.Conflict);
        if (person.Refuses() is { } refusal)
            return refusal;
        if (string.IsNullOrWhiteSpace(act.Subject.Plain))
            return ConflictRefusals.SubjectMissing;

        var fact = Decision.Record(ConflictRegister.Stream.Record(declared));
        return act.Meeting is { } named ? fact.And(Exclude(act, named, meeting)) : fact;
    }

    private static Decision Exclude(DeclareConflictOfInterest act, MeetingId named, Meeting meeting)
    {
        if (act.Motion is not { } motion)
            return ConflictRefusals.MeetingWithoutMotion;
        if (meeting.Convened is null)
            return MeetingRefusals.Unknown(named);
        if (meeting.Find(motion) is not { } tabled)
            return MeetingRefusals.MotionUnknown(motion);
        if (tabled.Vote is not null)
            return ConflictRefusals.VoteAlreadyHeld(motion);
        return Meetings.Meeting.Stream(named).Record(new VoterExcluded(named, motion, act.Person, act.Conflict));
    }
}
