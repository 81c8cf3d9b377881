namespace Wijkboek.Domain.Community.MeetingPlaces;

/// <summary>We take part in a digital community that others keep, such as a district platform.</summary>
/// <param name="Location">Its web address.</param>
/// <param name="Host">The organisation that keeps it.</param>
public sealed record JoinDigitalPlace(
    MeetingPlaceId Place, string Name, string Location, string Host, LocalDate JoinedOn) : IAct
{
    public static Decision Decide(JoinDigitalPlace act, MeetingPlace place)
    {
        var joined = new DigitalPlaceJoined(
            act.Place, act.Name.Trim(), act.Location.Trim(), act.Host.Trim(), act.JoinedOn);
        if (place.Joined == joined)
            return Decision.Nothing;
        if (place.Since is not null)
            return MeetingPlaceRefusals.AlreadyEngaged(act.Place);
        if (!ThingName.Fits(act.Name))
            return MeetingPlaceRefusals.NameWrong(ThingName.Longest);
        if (!WebAddress.IsValid(joined.Location))
            return MeetingPlaceRefusals.WebAddressWrong(joined.Location);
        if (joined.Host.Length == 0)
            return MeetingPlaceRefusals.HostMissing;
        return MeetingPlace.Stream(act.Place).Record(joined);
    }
}
