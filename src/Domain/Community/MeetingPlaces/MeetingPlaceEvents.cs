namespace Wijkboek.Domain.Community.MeetingPlaces;

/// <param name="Location">The address of a physical place, the web address of a digital one.</param>
/// <param name="Terms">On what terms we use it.</param>
/// <param name="Provider">The organisation that lets or lends it; null when it is our own.</param>
[StoredAs("meeting_place_engaged", Module.Community)]
public sealed record MeetingPlaceEngaged(
    MeetingPlaceId Place,
    string Name,
    PlaceKind Kind,
    string Location,
    LocalDate EngagedOn,
    PlaceTerms Terms,
    string? Provider) : IEvent;

/// <summary>A digital community that others keep, and that we take part in.</summary>
/// <param name="Host">The organisation that keeps it.</param>
[StoredAs("digital_place_joined", Module.Community)]
public sealed record DigitalPlaceJoined(
    MeetingPlaceId Place, string Name, string Location, string Host, LocalDate JoinedOn) : IEvent;

/// <param name="Slots">The whole week from that day on, in order; empty when it has no fixed hours.</param>
[StoredAs("opening_hours_set", Module.Community)]
public sealed record OpeningHoursSet(MeetingPlaceId Place, LocalDate From, IReadOnlyList<WeeklySlot> Slots) : IEvent;

/// <param name="Until">Last day; null runs on until it is ended.</param>
/// <param name="Amount">What was promised over the whole term, when that is known.</param>
[StoredAs("meeting_place_supported", Module.Community)]
public sealed record MeetingPlaceSupported(
    MeetingPlaceId Place, PlaceSupportId Support, PlaceSupportKind Kind, LocalDate From, LocalDate? Until,
    Money? Amount) : IEvent;

[StoredAs("meeting_place_support_ended", Module.Community)]
public sealed record MeetingPlaceSupportEnded(MeetingPlaceId Place, PlaceSupportId Support, LocalDate Until) : IEvent;

/// <param name="ClosedOn">The last day.</param>
[StoredAs("meeting_place_closed", Module.Community)]
public sealed record MeetingPlaceClosed(MeetingPlaceId Place, LocalDate ClosedOn, Personal<string>? Note) : IEvent;

public enum PlaceKind
{
    Physical,
    Digital,
}

public enum PlaceTerms
{
    Rented,
    FreeOfCharge,
    Owned,
}

/// <summary>What the money for a place is for.</summary>
public enum PlaceSupportKind
{
    Rent,
    Energy,
    Furnishing,
    Contribution,
}

public readonly record struct MeetingPlaceId(string Value) : IIdentifier<MeetingPlaceId>
{
    public static MeetingPlaceId From(string value) => new(value);
    public override string ToString() => Value;
}

public readonly record struct PlaceSupportId(string Value) : IIdentifier<PlaceSupportId>
{
    public static PlaceSupportId From(string value) => new(value);
    public override string ToString() => Value;
}
