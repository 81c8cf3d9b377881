namespace Wijkboek.Domain.Community.MeetingPlaces;

public static class MeetingPlaceRefusals
{
    public static Refusal Unknown(MeetingPlaceId place) => new("meeting_place.unknown", ("place", place));
    public static Refusal AlreadyEngaged(MeetingPlaceId place) =>
        new("meeting_place.already_engaged", ("place", place));
    public static Refusal NameWrong(int longest) => new("meeting_place.name_wrong", ("longest", longest));
    public static Refusal LocationMissing { get; } = new("meeting_place.location_missing");
    public static Refusal WebAddressWrong(string location) =>
        new("meeting_place.web_address_wrong", ("location", location));
    public static Refusal ProviderMissing { get; } = new("meeting_place.provider_missing");
    public static Refusal HostMissing { get; } = new("meeting_place.host_missing");
    public static Refusal BeforeStart(MeetingPlaceId place, LocalDate since) =>
        new("meeting_place.before_start", ("place", place), ("date", since));
    public static Refusal IsClosed(MeetingPlaceClosed closed) =>
        new("meeting_place.closed", ("place", closed.Place), ("date", closed.ClosedOn));
    public static Refusal NotOurs(MeetingPlaceId place) => new("meeting_place.not_ours", ("place", place));
    public static Refusal SupportIdTaken(PlaceSupportId support) =>
        new("meeting_place.support_id_taken", ("support", support));
    public static Refusal SupportUnknown(PlaceSupportId support) =>
        new("meeting_place.support_unknown", ("support", support));
    public static Refusal SupportPeriodWrong(LocalDate from, LocalDate until) =>
        new("meeting_place.support_period_wrong", ("from", from), ("until", until));
    public static Refusal SupportAlreadyEnds(PlaceSupportId support, LocalDate until) =>
        new("meeting_place.support_already_ends", ("support", support), ("date", until));
    public static Refusal AmountNotPositive { get; } = new("meeting_place.amount_not_positive");
    public static Refusal LaterFactExists(LocalDate date) => new("meeting_place.later_fact_exists", ("date", date));
}
