using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community.MeetingPlaces;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.MeetingPlaces.Places;

namespace Wijkboek.Domain.Tests.Community.MeetingPlaces;

public sealed class SupportMeetingPlaceTests
{
    [Fact]
    public void Support_without_an_end_runs_until_the_place_closes()
    {
        Supported.IsSupportedIn(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31)).ShouldBeFalse();
        Supported.IsSupportedIn(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31)).ShouldBeTrue();
        var closed = Supported.After(
            CloseMeetingPlace.Decide(new(Engage.Place, new LocalDate(2025, 12, 31)), Supported));
        closed.IsSupportedIn(new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31)).ShouldBeFalse();
    }

    [Fact]
    public void The_same_support_again_changes_nothing() =>
        SupportMeetingPlace.Decide(Support, Supported).ShouldBeNothing();

    [Fact]
    public void An_id_names_one_support() =>
        SupportMeetingPlace.Decide(Support with { Kind = PlaceSupportKind.Energy }, Supported)
            .ShouldBeRefused("meeting_place.support_id_taken");

    [Fact]
    public void Only_a_place_of_our_own_is_supported()
    {
        SupportMeetingPlace.Decide(Support, MeetingPlace.Initial).ShouldBeRefused("meeting_place.unknown");
        SupportMeetingPlace.Decide(Support with { Place = Join.Place }, Joined)
            .ShouldBeRefused("meeting_place.not_ours");
    }

    [Fact]
    public void Period_and_amount_are_possible()
    {
        SupportMeetingPlace.Decide(Support with { Until = new LocalDate(2024, 12, 31) }, Engaged)
            .ShouldBeRefused("meeting_place.support_period_wrong");
        SupportMeetingPlace.Decide(Support with { Amount = Money.Zero }, Engaged)
            .ShouldBeRefused("meeting_place.amount_not_positive");
    }
}
