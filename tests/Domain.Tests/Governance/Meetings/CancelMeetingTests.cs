using Wijkboek.Domain.Governance.Meetings;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Governance.Governing;

namespace Wijkboek.Domain.Tests.Governance.Meetings;

public sealed class CancelMeetingTests
{
    private static readonly CancelMeeting Cancel = new(May, MeetingDay.PlusDays(-2), "De zaal is dicht");

    [Fact]
    public void A_cancelled_meeting_is_not_held()
    {
        var meeting = Convened().After(CancelMeeting.Decide(Cancel, Convened()));
        meeting.WasHeld.ShouldBeFalse();
        CancelMeeting.Decide(Cancel, meeting).ShouldBeNothing();
        CancelMeeting.Decide(Cancel with { CancelledOn = MeetingDay }, meeting)
            .ShouldBeRefused("meeting.was_cancelled");
        RecordAttendance.Decide(new RecordAttendance(May, 64, 412), meeting, Articles)
            .ShouldBeRefused("meeting.was_cancelled");
    }

    [Fact]
    public void It_is_cancelled_beforehand_with_a_reason()
    {
        CancelMeeting.Decide(Cancel, Meeting.Initial).ShouldBeRefused("meeting.unknown");
        CancelMeeting.Decide(Cancel, Convened().Attended()).ShouldBeRefused("meeting.was_held");
        CancelMeeting.Decide(Cancel with { Reason = "" }, Convened()).ShouldBeRefused("meeting.reason_missing");
        CancelMeeting.Decide(Cancel with { CancelledOn = MeetingDay.PlusDays(1) }, Convened())
            .ShouldBeRefused("meeting.cancelled_after_meeting");
    }
}
