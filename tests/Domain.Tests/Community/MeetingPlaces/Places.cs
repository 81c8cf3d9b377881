using Wijkboek.Domain.Community.MeetingPlaces;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Community.MeetingPlaces;

/// <summary>A rented place of our own, and a platform of somebody else's that we joined.</summary>
internal static class Places
{
    public static readonly EngageMeetingPlace Engage = new(
        new MeetingPlaceId("serre"), "De Serre", PlaceKind.Physical, "Kerkstraat 1", new LocalDate(2024, 2, 1),
        PlaceTerms.Rented, "Woningcorporatie Oost");

    public static readonly JoinDigitalPlace Join = new(
        new MeetingPlaceId("platform"), "Wijkplatform", "https://platform.example", "Stichting Platform",
        new LocalDate(2024, 5, 1));

    public static readonly SupportMeetingPlace Support = new(
        Engage.Place, new PlaceSupportId("huur-2025"), PlaceSupportKind.Rent, new LocalDate(2025, 1, 1));

    public static MeetingPlace Engaged { get; } =
        MeetingPlace.Initial.After(EngageMeetingPlace.Decide(Engage, MeetingPlace.Initial));

    public static MeetingPlace Joined { get; } =
        MeetingPlace.Initial.After(JoinDigitalPlace.Decide(Join, MeetingPlace.Initial));

    public static MeetingPlace Supported { get; } = Engaged.After(SupportMeetingPlace.Decide(Support, Engaged));

    public static MeetingPlace Closed { get; } = Engaged.After(
        CloseMeetingPlace.Decide(new(Engage.Place, new LocalDate(2025, 6, 30)), Engaged));
}
