using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community;
using Wijkboek.Domain.Community.Activities;
using Wijkboek.Domain.Community.MeetingPlaces;
using Wijkboek.Domain.Tests.Community.MeetingPlaces;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.Activities.Series;

namespace Wijkboek.Domain.Tests.Community.Activities;

public sealed class StartActivitySeriesTests
{
    private static readonly WeeklySlot Saturday =
        new(Weekday.Saturday, new LocalTime(10, 0), new LocalTime(12, 30), "wandeling", SlotFrequency.Fortnightly);

    private static Decision Decide(StartActivitySeries act) =>
        StartActivitySeries.Decide(act, ActivitySeries.Initial, Place);

    [Fact]
    public void What_it_is_good_for_is_kept_once_and_in_order() =>
        Decide(Start with { Os = [FiveO.Support, FiveO.Meeting, FiveO.Support] })
            .ShouldRecord<ActivitySeriesStarted>().Os.ShouldBe([FiveO.Meeting, FiveO.Support]);

    [Fact]
    public void An_activity_without_a_place_has_a_time_of_its_own()
    {
        var walk = Start with { Place = null, Slot = Saturday };
        StartActivitySeries.Decide(walk, ActivitySeries.Initial, MeetingPlace.Initial)
            .ShouldRecord<ActivitySeriesStarted>().Slot.ShouldBe(Saturday);
        StartActivitySeries.Decide(
                walk with { Slot = Saturday with { End = Saturday.Start } }, ActivitySeries.Initial,
                MeetingPlace.Initial)
            .ShouldBeRefused("weekly_slot.ends_before_start");
        Decide(Start with { Slot = Saturday }).ShouldBeRefused("activity.slot_at_place");
    }

    [Fact]
    public void The_same_series_again_changes_nothing() =>
        StartActivitySeries.Decide(Start with { Os = [FiveO.Meeting, FiveO.Support] }, Held, Place).ShouldBeNothing();

    [Fact]
    public void A_series_starts_once() =>
        StartActivitySeries.Decide(Start with { Team = null }, Started, Place)
            .ShouldBeRefused("activity.already_started");

    [Fact]
    public void A_series_has_a_name_and_is_good_for_something()
    {
        Decide(Start with { Name = "" }).ShouldBeRefused("activity.name_wrong");
        Decide(Start with { Os = [] }).ShouldBeRefused("activity.os_missing");
    }

    [Fact]
    public void Its_place_is_there_by_then()
    {
        StartActivitySeries.Decide(Start, ActivitySeries.Initial, MeetingPlace.Initial)
            .ShouldBeRefused("meeting_place.unknown");
        StartActivitySeries.Decide(
                Start with { StartedOn = new LocalDate(2025, 7, 1) }, ActivitySeries.Initial, Places.Closed)
            .ShouldBeRefused("meeting_place.closed");
    }
}
