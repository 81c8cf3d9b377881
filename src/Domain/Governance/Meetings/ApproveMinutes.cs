using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Governance.Meetings;

public sealed record ApproveMinutes(MeetingId Meeting, LocalDate ApprovedOn) : IAct
{
    public static Decision Decide(ApproveMinutes act, Meeting meeting)
    {
        if (meeting.Convened is not { } convened)
            return MeetingRefusals.Unknown(act.Meeting);
        if (meeting.Cancelled is { } cancelled)
            return MeetingRefusals.WasCancelled(cancelled.CancelledOn);
        if (meeting.Minutes is { } before)
            return before.ApprovedOn == act.ApprovedOn
                ? Decision.Nothing
                : MeetingRefusals.MinutesAlreadyApproved(before.ApprovedOn);
        if (meeting.Attendance is null)
            return MeetingRefusals.AttendanceMissing;
        return act.ApprovedOn < convened.HeldOn
            ? MeetingRefusals.MinutesBeforeMeeting(convened.HeldOn)
            : Meetings.Meeting.Stream(act.Meeting).Record(
                new MinutesApproved(act.Meeting, convened.HeldOn, act.ApprovedOn));
    }
}
