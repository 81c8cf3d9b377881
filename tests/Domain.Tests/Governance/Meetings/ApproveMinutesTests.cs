using Wijkboek.Domain.Governance.Meetings;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Governance.Governing;

namespace Wijkboek.Domain.Tests.Governance.Meetings;

public sealed class ApproveMinutesTests
{
    private static readonly ApproveMinutes Approve = new(May, new LocalDate(2025, 11, 26));

    [Fact]
    public void Minutes_are_approved_once()
    {
        var held = Convened().Attended();
        var meeting = held.After(ApproveMinutes.Decide(Approve, held));
        meeting.Minutes!.ApprovedOn.ShouldBe(new LocalDate(2025, 11, 26));
        ApproveMinutes.Decide(Approve, meeting).ShouldBeNothing();
        ApproveMinutes.Decide(Approve with { ApprovedOn = new LocalDate(2025, 11, 27) }, meeting)
            .ShouldBeRefused("meeting.minutes_already_approved");
    }

    [Fact]
    public void They_are_of_a_meeting_that_was_held()
    {
        ApproveMinutes.Decide(Approve, Meeting.Initial).ShouldBeRefused("meeting.unknown");
        ApproveMinutes.Decide(Approve, Convened()).ShouldBeRefused("meeting.attendance_missing");
        ApproveMinutes.Decide(Approve with { ApprovedOn = MeetingDay.PlusDays(-1) }, Convened().Attended())
            .ShouldBeRefused("meeting.minutes_before_meeting");
        var cancelled = new MeetingCancelled(May, GoverningBody.GeneralMeeting, MeetingDay, MeetingDay, "Dicht");
        ApproveMinutes.Decide(Approve, Convened().Evolve(cancelled)).ShouldBeRefused("meeting.was_cancelled");
    }
}
