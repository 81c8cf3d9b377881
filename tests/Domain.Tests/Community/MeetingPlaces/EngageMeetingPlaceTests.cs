using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community.MeetingPlaces;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.MeetingPlaces.Places;

namespace Wijkboek.Domain.Tests.Community.MeetingPlaces;

public sealed class EngageMeetingPlaceTests
{
    private static Decision Decide(EngageMeetingPlace act) => EngageMeetingPlace.Decide(act, MeetingPlace.Initial);

    [Fact]
    public void A_place_is_engaged_from_its_first_day_on()
    {
        Engaged.IsActiveIn(new LocalDate(2024, 1, 1), new LocalDate(2024, 1, 31)).ShouldBeFalse();
        Engaged.IsActiveIn(new LocalDate(2024, 1, 1), new LocalDate(2024, 2, 1)).ShouldBeTrue();
    }

    [Fact]
    public void An_owned_place_has_no_provider() =>
        Decide(Engage with { Terms = PlaceTerms.Owned }).ShouldRecord<MeetingPlaceEngaged>().Provider.ShouldBeNull();

    [Fact]
    public void The_same_place_again_changes_nothing() =>
        EngageMeetingPlace.Decide(Engage with { Name = " De Serre " }, Closed).ShouldBeNothing();

    [Fact]
    public void A_place_is_engaged_once() =>
        EngageMeetingPlace.Decide(Engage with { Terms = PlaceTerms.FreeOfCharge }, Engaged)
            .ShouldBeRefused("meeting_place.already_engaged");

    [Fact]
    public void A_place_has_a_name_a_location_and_somebody_it_is_had_from()
    {
        Decide(Engage with { Name = " " }).ShouldBeRefused("meeting_place.name_wrong");
        Decide(Engage with { Name = new string('n', 101) }).ShouldBeRefused("meeting_place.name_wrong");
        Decide(Engage with { Location = "" }).ShouldBeRefused("meeting_place.location_missing");
        Decide(Engage with { Provider = null }).ShouldBeRefused("meeting_place.provider_missing");
    }

    [Fact]
    public void A_digital_place_is_at_a_web_address() =>
        Decide(Engage with { Kind = PlaceKind.Digital }).ShouldBeRefused("meeting_place.web_address_wrong");
}
