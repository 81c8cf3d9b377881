using Wijkboek.Domain.Common;
using Wijkboek.Domain.Governance.Meetings;
using Wijkboek.Domain.Governance.Resolutions;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Governance.Governing;

namespace Wijkboek.Domain.Tests.Governance.Meetings;

public sealed class RecordAttendanceTests
{
    private static readonly RecordAttendance Attendance = new(May, 31, 412, 11);

    private static Decision Decide(RecordAttendance act, Meeting? meeting = null) =>
        RecordAttendance.Decide(act, meeting ?? Convened(), Articles);

    [Fact]
    public void Proxies_count_towards_the_quorum()
    {
        var recorded = Decide(Attendance).ShouldRecord<AttendanceRecorded>();
        (recorded.Attending, recorded.Required, recorded.HasQuorum).ShouldBe((42, 42, true));
        Decide(Attendance with { Proxies = 10 }).ShouldRecord<AttendanceRecorded>().HasQuorum.ShouldBeFalse();
    }

    [Fact]
    public void A_second_meeting_and_a_board_decide_with_whoever_came()
    {
        Decide(new RecordAttendance(May, 2, 3), Convened(body: GoverningBody.SupervisoryBoard))
            .ShouldRecord<AttendanceRecorded>().Required.ShouldBe(1);
        var second = Fold.Of<Meeting>(Convened().Convened! with { SecondOf = new MeetingId("alv-2025-04") });
        Decide(Attendance with { Present = 5, Proxies = 0 }, second)
            .ShouldRecord<AttendanceRecorded>().HasQuorum.ShouldBeTrue();
    }

    [Fact]
    public void It_can_be_counted_again_until_the_first_vote()
    {
        var meeting = Convened().After(Decide(Attendance));
        Decide(Attendance, meeting).ShouldBeNothing();
        meeting = meeting.After(Decide(Attendance with { Present = 64 }, meeting)).Tabled();
        meeting.Attendance!.Present.ShouldBe(64);
        var voted = meeting.After(HoldVote.Decide(new HoldVote(May, Accounts, 73, 0, 2), meeting, Register()));
        Decide(Attendance, voted).ShouldBeRefused("meeting.attendance_after_vote");
    }

    [Fact]
    public void Names_are_as_many_as_people()
    {
        var named = new RecordAttendance(May, 2, 3, Members: [Director, Supervisor]);
        var meeting = Convened().After(Decide(named));
        Decide(named with { Members = [Director, Supervisor] }, meeting).ShouldBeNothing();
        Decide(named with { Members = [Director, Director] }).ShouldBeRefused("meeting.names_do_not_add_up");
    }

    [Fact]
    public void No_more_attend_than_may_vote()
    {
        Decide(Attendance with { Entitled = 41 }).ShouldBeRefused("meeting.attendance_wrong");
        Decide(Attendance with { Present = -1 }).ShouldBeRefused("meeting.attendance_wrong");
        Decide(Attendance with { VotesPresent = 41 }).ShouldBeRefused("meeting.attendance_wrong");
        Decide(Attendance, Meeting.Initial).ShouldBeRefused("meeting.unknown");
    }
}
