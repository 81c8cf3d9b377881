using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community.Activities;
using Wijkboek.Domain.Tests.Community.MeetingPlaces;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.Activities.Series;

namespace Wijkboek.Domain.Tests.Community.Activities;

public sealed class HoldActivityTests
{
    private static Decision Decide(HoldActivity act, ActivitySeries? series = null) =>
        HoldActivity.Decide(act, series ?? Started, Place);

    [Fact]
    public void A_time_is_held_at_the_place_of_the_series_unless_it_says_otherwise()
    {
        Decide(Hold).ShouldRecord<ActivityHeld>().Place.ShouldBe(Places.Engage.Place);
        Decide(Hold with { Place = Places.Join.Place }).ShouldRecord<ActivityHeld>().Place.ShouldBe(Places.Join.Place);
    }

    [Fact]
    public void Nobody_came_is_a_count_too() => Decide(Hold with { Visitors = 0 }).ShouldRecord<ActivityHeld>();

    [Fact]
    public void The_same_time_again_changes_nothing_also_after_a_correction()
    {
        Decide(Hold, Held).ShouldBeNothing();
        var corrected = Held.After(CorrectVisitors.Decide(new(Start.Activity, Hold.On, 19, 3, "Verteld"), Held));
        Decide(Hold, corrected).ShouldBeNothing();
    }

    [Fact]
    public void Another_count_of_a_time_is_a_correction_and_a_second_time_has_its_own_number()
    {
        Decide(Hold with { Visitors = 22 }, Held).ShouldBeRefused("activity.already_held").Facts
            .ShouldContain(("next", 2));
        Decide(Hold with { Visitors = 22, Number = 2 }, Held).ShouldRecord<ActivityHeld>();
    }

    [Fact]
    public void A_withdrawn_time_keeps_its_number()
    {
        Decide(Hold, Withdrawn).ShouldBeNothing();
        Decide(Hold with { Visitors = 22 }, Withdrawn).ShouldBeRefused("activity.already_held");
    }

    [Fact]
    public void A_time_falls_within_the_series_and_the_life_of_its_place()
    {
        Decide(Hold, ActivitySeries.Initial).ShouldBeRefused("activity.unknown");
        Decide(Hold with { On = new LocalDate(2025, 1, 6) }).ShouldBeRefused("activity.before_start");
        Decide(Hold with { On = new LocalDate(2025, 7, 1) }, Ended).ShouldBeRefused("activity.ended");
        HoldActivity.Decide(Hold with { On = new LocalDate(2025, 7, 1) }, Started, Places.Closed)
            .ShouldBeRefused("meeting_place.closed");
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(5_001, 0)]
    [InlineData(10, -1)]
    public void Counts_are_possible(int visitors, int volunteers) =>
        Decide(Hold with { Visitors = visitors, Volunteers = volunteers }).ShouldBeRefused("activity.count_wrong");

    [Theory]
    [InlineData(0)]
    [InlineData(21)]
    public void Numbers_of_a_day_are_possible(int number) =>
        Decide(Hold with { Number = number }).ShouldBeRefused("activity.number_wrong");
}
