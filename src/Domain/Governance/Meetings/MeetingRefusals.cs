using Wijkboek.Domain.Governance.ArticlesOfAssociation;
using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Governance.Meetings;

public static class MeetingRefusals
{
    public static Refusal Unknown(MeetingId meeting) => new("meeting.unknown", ("meeting", meeting));
    public static Refusal IdTaken(MeetingId meeting) => new("meeting.id_taken", ("meeting", meeting));
    public static Refusal NoSuchBody(GoverningBody body) => new("meeting.no_such_body", ("body", body));
    public static Refusal RulesMissing(LocalDate on) => new("meeting.rules_missing", ("date", on));
    public static Refusal NoticeAfterMeeting { get; } = new("meeting.notice_after_meeting");
    public static Refusal CircleMissing { get; } = new("meeting.circle_missing");
    public static Refusal AgendaItemEmpty { get; } = new("meeting.agenda_item_empty");
    public static Refusal NoSecondMeeting(MeetingId first) => new("meeting.no_second_meeting", ("meeting", first));
    public static Refusal WasCancelled(LocalDate on) => new("meeting.was_cancelled", ("date", on));
    public static Refusal WasHeld(LocalDate on) => new("meeting.was_held", ("date", on));
    public static Refusal CancelledAfterMeeting(LocalDate heldOn) =>
        new("meeting.cancelled_after_meeting", ("date", heldOn));
    public static Refusal ReasonMissing { get; } = new("meeting.reason_missing");
    public static Refusal AttendanceWrong(int attending, int entitled) =>
        new("meeting.attendance_wrong", ("attending", attending), ("entitled", entitled));
    public static Refusal NamesDoNotAddUp(int names, int present) =>
        new("meeting.names_do_not_add_up", ("names", names), ("present", present));
    public static Refusal AttendanceAfterVote { get; } = new("meeting.attendance_after_vote");
    public static Refusal AttendanceMissing { get; } = new("meeting.attendance_missing");
    public static Refusal MinutesBeforeMeeting(LocalDate heldOn) =>
        new("meeting.minutes_before_meeting", ("date", heldOn));
    public static Refusal MinutesAlreadyApproved(LocalDate on) =>
        new("meeting.minutes_already_approved", ("date", on));
    public static Refusal MotionUnknown(MotionId motion) => new("meeting.motion_unknown", ("motion", motion));
    public static Refusal MotionTaken(MotionId motion) => new("meeting.motion_taken", ("motion", motion));
    public static Refusal MotionUntitled { get; } = new("meeting.motion_untitled");
    public static Refusal MotionWithdrawn(MotionId motion) => new("meeting.motion_withdrawn", ("motion", motion));
    public static Refusal MajorityBelowStatutes(Majority asked) => new(
        "meeting.majority_below_statutes", ("numerator", asked.Numerator), ("denominator", asked.Denominator));
    public static Refusal MotionQuorumWrong(int percent) => new("meeting.motion_quorum_wrong", ("percent", percent));
    public static Refusal AlreadyVoted(MotionId motion, ResolutionNumber number) =>
        new("meeting.already_voted", ("motion", motion), ("number", number));
    public static Refusal ConvenedTooLate(int given, int asked) =>
        new("meeting.convened_too_late", ("given", given), ("asked", asked));
    public static Refusal NoQuorum(int attending, int required) =>
        new("meeting.no_quorum", ("attending", attending), ("required", required));
    public static Refusal WeightUnknown { get; } = new("meeting.weight_unknown");
    public static Refusal VotesWrong { get; } = new("meeting.votes_wrong");
    public static Refusal TooManyVotes(int votes, int able) =>
        new("meeting.too_many_votes", ("votes", votes), ("able", able));
}
