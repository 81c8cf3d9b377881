namespace Wijkboek.Domain.Community.MeetingPlaces;

/// <summary>A place is used to bring people together.</summary>
/// <param name="Location">The address of a physical place, the web address of a digital one.</param>
/// <param name="Provider">The organisation that lets or lends it; an owned place has none.</param>
public sealed record EngageMeetingPlace(
    MeetingPlaceId Place,
    string Name,
    PlaceKind Kind,
    string Location,
    LocalDate EngagedOn,
    PlaceTerms Terms,
    string? Provider = null) : IAct
{
    public static Decision Decide(EngageMeetingPlace act, MeetingPlace place)
    {
        var provider = act.Terms == PlaceTerms.Owned ? null : act.Provider?.Trim();
        var engaged = new MeetingPlaceEngaged(
            act.Place, act.Name.Trim(), act.Kind, act.Location.Trim(), act.EngagedOn, act.Terms, provider);
        if (place.Engaged == engaged)
            return Decision.Nothing;
        if (place.Since is not null)
            return MeetingPlaceRefusals.AlreadyEngaged(act.Place);
        if (!ThingName.Fits(act.Name))
            return MeetingPlaceRefusals.NameWrong(ThingName.Longest);
        if (engaged.Location.Length == 0)
            return MeetingPlaceRefusals.LocationMissing;
        if (act.Kind == PlaceKind.Digital && !WebAddress.IsValid(engaged.Location))
            return MeetingPlaceRefusals.WebAddressWrong(engaged.Location);
        if (act.Terms != PlaceTerms.Owned && string.IsNullOrEmpty(provider))
            return MeetingPlaceRefusals.ProviderMissing;
        return MeetingPlace.Stream(act.Place).Record(engaged);
    }
}
