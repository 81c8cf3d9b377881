using Wijkboek.Domain.Governance.ArticlesOfAssociation;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Governance.Meetings;

/// <summary>
/// The vote on a motion, and with it the resolution in the register: adopted or rejected, by the majority that was
/// asked.
/// </summary>
/// <param name="Number">The next of the year when left out.</param>
public sealed record HoldVote(
    MeetingId Meeting,
    MotionId Motion,
    int For,
    int Against,
    int Abstained = 0,
    ResolutionNumber? Number = null) : IAct
{
    /// <param name="register">Of the year of the meeting.</param>
    public static Decision Decide(HoldVote act, Meeting meeting, ResolutionRegister register)
    {
        if (meeting.Convened is not { } convened)
            return MeetingRefusals.Unknown(act.Meeting);
        if (meeting.Find(act.Motion) is not { } motion)
            return MeetingRefusals.MotionUnknown(act.Motion);
        if (motion.Vote is { } before)
            return IsSame(before, act) ? Decision.Nothing : MeetingRefusals.AlreadyVoted(act.Motion, before.Number);
        if (meeting.Cancelled is { } cancelled)
            return MeetingRefusals.WasCancelled(cancelled.CancelledOn);
        if (motion.IsWithdrawn)
            return MeetingRefusals.MotionWithdrawn(act.Motion);
        if (meeting.Attendance is not { } attendance)
            return MeetingRefusals.AttendanceMissing;
        if (RefusesMeeting(convened, motion, attendance) is { } refusal)
            return refusal;
        if (motion.Able(attendance) is not { } able)
            return MeetingRefusals.WeightUnknown;
        return RefusesVotes(act, able) is { } wrong ? wrong : Record(act, convened, motion, able, register);
    }

    // A vote that breaks law or statutes on notice or quorum would be void or voidable (BW 2:14, 2:15).
    private static Refusal? RefusesMeeting(MeetingConvened convened, Motion motion, AttendanceRecorded attendance)
    {
        var notice = motion.Tabled.Subject == ResolutionSubject.StatutesAmended
            ? Math.Max(convened.NoticeDays, MeetingRules.LeastNoticeToAmend)
            : convened.NoticeDays;
        if (convened.NoticeGiven < notice)
            return MeetingRefusals.ConvenedTooLate(convened.NoticeGiven, notice);
        var required = motion.Required(attendance);
        return attendance.Attending < required
            ? MeetingRefusals.NoQuorum(attendance.Attending, required)
            : null;
    }

    private static Refusal? RefusesVotes(HoldVote act, int able)
    {
        if (act.For < 0 || act.Against < 0 || act.Abstained < 0 || act.For + act.Against == 0)
            return MeetingRefusals.VotesWrong;
        var votes = act.For + act.Against + act.Abstained;
        return votes > able ? MeetingRefusals.TooManyVotes(votes, able) : null;
    }

    private static Decision Record(
        HoldVote act, MeetingConvened convened, Motion motion, int able, ResolutionRegister register)
    {
        var year = convened.HeldOn.Year;
        var number = register.NumberFor(act.Number, year);
        if (register.RefusesNumber(number, year) is { } refusal)
            return refusal;
        var (adopted, tabled) = (motion.Tabled.Majority.Adopts(act.For, act.Against), motion.Tabled);
        IEvent resolution = adopted
            ? new ResolutionAdopted(
                number, convened.Body, act.Meeting, act.Motion, tabled.Subject, tabled.FiscalYear, convened.HeldOn)
            : new ResolutionRejected(
                number, convened.Body, act.Meeting, act.Motion, tabled.Subject, tabled.FiscalYear, convened.HeldOn);
        return Decision.Record(
            Meetings.Meeting.Stream(act.Meeting).Record(new VoteHeld(
                act.Meeting, act.Motion, number, act.For, act.Against, act.Abstained, able, adopted)),
            ResolutionRegister.Stream(year).Record(resolution));
    }

    private static bool IsSame(VoteHeld before, HoldVote act) =>
        (before.For, before.Against, before.Abstained) == (act.For, act.Against, act.Abstained)
        && (act.Number is not { } number || before.Number == number);
}
