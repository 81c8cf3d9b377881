using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community.MeetingPlaces;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.MeetingPlaces.Places;

namespace Wijkboek.Domain.Tests.Community.MeetingPlaces;

public sealed class JoinDigitalPlaceTests
{
    private static Decision Decide(JoinDigitalPlace act) => JoinDigitalPlace.Decide(act, MeetingPlace.Initial);

    [Fact]
    public void A_joined_place_is_digital() => Joined.Kind.ShouldBe(PlaceKind.Digital);

    [Fact]
    public void The_same_place_again_changes_nothing() => JoinDigitalPlace.Decide(Join, Joined).ShouldBeNothing();

    [Fact]
    public void A_place_is_joined_or_engaged_once()
    {
        JoinDigitalPlace.Decide(Join with { Host = "Gemeente" }, Joined)
            .ShouldBeRefused("meeting_place.already_engaged");
        JoinDigitalPlace.Decide(Join with { Place = Engage.Place }, Engaged)
            .ShouldBeRefused("meeting_place.already_engaged");
    }

    [Fact]
    public void A_joined_place_has_a_name_a_web_address_and_a_host()
    {
        Decide(Join with { Name = "" }).ShouldBeRefused("meeting_place.name_wrong");
        Decide(Join with { Location = "Kerkstraat 1" }).ShouldBeRefused("meeting_place.web_address_wrong");
        Decide(Join with { Host = " " }).ShouldBeRefused("meeting_place.host_missing");
    }
}
