using Wijkboek.Domain.Governance.Resolutions;

namespace Wijkboek.Domain.Governance.Meetings;

public sealed record CancelMeeting(MeetingId Meeting, LocalDate CancelledOn, Personal<string> Reason) : IAct
{
    public static Decision Decide(CancelMeeting act, Meeting meeting)
    {
        if (meeting.Convened is not { } convened)
            return MeetingRefusals.Unknown(act.Meeting);
        if (meeting.Cancelled is { } before)
            return before.CancelledOn == act.CancelledOn
                ? Decision.Nothing
                : MeetingRefusals.WasCancelled(before.CancelledOn);
        if (meeting.Attendance is not null)
            return MeetingRefusals.WasHeld(convened.HeldOn);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return MeetingRefusals.ReasonMissing;
        if (act.CancelledOn > convened.HeldOn)
            return MeetingRefusals.CancelledAfterMeeting(convened.HeldOn);
        return Meetings.Meeting.Stream(act.Meeting).Record(new MeetingCancelled(
            act.Meeting, convened.Body, convened.HeldOn, act.CancelledOn, act.Reason));
    }
}
