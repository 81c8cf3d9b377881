using Wijkboek.Domain.Community.MeetingPlaces;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.MeetingPlaces.Places;

namespace Wijkboek.Domain.Tests.Community.MeetingPlaces;

public sealed class EndMeetingPlaceSupportTests
{
    private static readonly EndMeetingPlaceSupport End =
        new(Engage.Place, Support.Support, new LocalDate(2025, 3, 31));

    private static readonly MeetingPlace Ended = Supported.After(EndMeetingPlaceSupport.Decide(End, Supported));

    [Fact]
    public void Support_counts_up_to_its_last_day()
    {
        Ended.IsSupportedIn(End.Until, End.Until).ShouldBeTrue();
        Ended.IsSupportedIn(End.Until.PlusDays(1), new LocalDate(2025, 12, 31)).ShouldBeFalse();
    }

    [Fact]
    public void The_same_end_again_changes_nothing() => EndMeetingPlaceSupport.Decide(End, Ended).ShouldBeNothing();

    [Fact]
    public void Support_ends_earlier_and_never_later()
    {
        EndMeetingPlaceSupport.Decide(End with { Until = new LocalDate(2025, 4, 1) }, Ended)
            .ShouldBeRefused("meeting_place.support_already_ends");
        EndMeetingPlaceSupport.Decide(End with { Until = new LocalDate(2025, 2, 1) }, Ended)
            .ShouldRecord<MeetingPlaceSupportEnded>();
    }

    [Fact]
    public void Only_support_that_began_can_end()
    {
        EndMeetingPlaceSupport.Decide(End, Engaged).ShouldBeRefused("meeting_place.support_unknown");
        EndMeetingPlaceSupport.Decide(End with { Until = new LocalDate(2024, 12, 31) }, Supported)
            .ShouldBeRefused("meeting_place.support_period_wrong");
    }
}
