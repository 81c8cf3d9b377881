using Wijkboek.Domain.Community.LocalEvents;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.LocalEvents.StreetParty;

namespace Wijkboek.Domain.Tests.Community.LocalEvents;

public sealed class WithdrawLocalEventAttendanceTests
{
    private static readonly WithdrawLocalEventAttendance Withdraw = new(Attend.LocalEvent, "Verkeerde dag");

    [Fact]
    public void After_it_the_right_day_can_be_recorded()
    {
        var withdrawn = Attended.After(WithdrawLocalEventAttendance.Decide(Withdraw, Attended));
        AttendLocalEvent.Decide(Attend with { On = new LocalDate(2025, 6, 15) }, withdrawn)
            .ShouldRecord<LocalEventAttended>();
    }

    [Fact]
    public void Only_what_stands_is_withdrawn_and_for_a_reason()
    {
        WithdrawLocalEventAttendance.Decide(Withdraw, LocalEvent.Initial).ShouldBeRefused("local_event.unknown");
        WithdrawLocalEventAttendance.Decide(Withdraw, Supported).ShouldBeRefused("local_event.not_attended");
        WithdrawLocalEventAttendance.Decide(Withdraw with { Reason = " " }, Attended)
            .ShouldBeRefused("local_event.reason_missing");
    }
}
