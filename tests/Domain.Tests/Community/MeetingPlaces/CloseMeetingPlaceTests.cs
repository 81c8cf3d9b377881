using Wijkboek.Domain.Community.MeetingPlaces;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.MeetingPlaces.Places;

namespace Wijkboek.Domain.Tests.Community.MeetingPlaces;

public sealed class CloseMeetingPlaceTests
{
    private static readonly CloseMeetingPlace Close = new(Engage.Place, new LocalDate(2025, 6, 30));

    [Fact]
    public void The_last_day_still_counts()
    {
        Closed.IsActiveIn(Close.ClosedOn, new LocalDate(2025, 12, 31)).ShouldBeTrue();
        Closed.IsActiveIn(Close.ClosedOn.PlusDays(1), new LocalDate(2025, 12, 31)).ShouldBeFalse();
    }

    [Fact]
    public void The_same_end_again_changes_nothing() => CloseMeetingPlace.Decide(Close, Closed).ShouldBeNothing();

    [Fact]
    public void A_place_closes_once() =>
        CloseMeetingPlace.Decide(Close with { ClosedOn = new LocalDate(2025, 7, 1) }, Closed)
            .ShouldBeRefused("meeting_place.closed");

    [Fact]
    public void A_place_does_not_close_before_what_was_recorded_of_it()
    {
        CloseMeetingPlace.Decide(Close, MeetingPlace.Initial).ShouldBeRefused("meeting_place.unknown");
        CloseMeetingPlace.Decide(Close with { ClosedOn = new LocalDate(2024, 1, 31) }, Engaged)
            .ShouldBeRefused("meeting_place.before_start");
        CloseMeetingPlace.Decide(Close with { ClosedOn = new LocalDate(2024, 12, 31) }, Supported)
            .ShouldBeRefused("meeting_place.later_fact_exists");
    }
}
