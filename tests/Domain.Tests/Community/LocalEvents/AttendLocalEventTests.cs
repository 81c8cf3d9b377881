using Wijkboek.Domain.Community.LocalEvents;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.LocalEvents.StreetParty;

namespace Wijkboek.Domain.Tests.Community.LocalEvents;

public sealed class AttendLocalEventTests
{
    [Fact]
    public void An_event_is_attended_on_its_day() => Attended.IsHeldIn(Attend.On, Attend.On).ShouldBeTrue();

    [Fact]
    public void The_same_again_changes_nothing() => AttendLocalEvent.Decide(Attend, Attended).ShouldBeNothing();

    [Fact]
    public void An_event_is_attended_once() =>
        AttendLocalEvent.Decide(Attend with { People = 5 }, Attended).ShouldBeRefused("local_event.already_attended");

    [Fact]
    public void An_event_has_one_name_and_one_day()
    {
        AttendLocalEvent.Decide(Attend with { Name = "" }, LocalEvent.Initial)
            .ShouldBeRefused("local_event.name_wrong");
        AttendLocalEvent.Decide(Attend with { On = new LocalDate(2025, 6, 15) }, Supported)
            .ShouldBeRefused("local_event.other_event");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(501)]
    public void Somebody_was_there(int people) =>
        AttendLocalEvent.Decide(Attend with { People = people }, LocalEvent.Initial)
            .ShouldBeRefused("local_event.people_wrong");
}
