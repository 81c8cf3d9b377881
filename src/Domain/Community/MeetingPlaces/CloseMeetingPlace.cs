namespace Wijkboek.Domain.Community.MeetingPlaces;

/// <summary>We no longer use a place, or leave a digital community.</summary>
/// <param name="ClosedOn">The last day.</param>
public sealed record CloseMeetingPlace(MeetingPlaceId Place, LocalDate ClosedOn, Personal<string>? Note = null) : IAct
{
    public static Decision Decide(CloseMeetingPlace act, MeetingPlace place)
    {
        if (place.Since is not { } since)
            return MeetingPlaceRefusals.Unknown(act.Place);
        if (place.Closed is { } closed)
            return closed.ClosedOn == act.ClosedOn ? Decision.Nothing : MeetingPlaceRefusals.IsClosed(closed);
        if (act.ClosedOn < since)
            return MeetingPlaceRefusals.BeforeStart(act.Place, since);
        var latest = place.Hours.Select(hours => hours.From)
            .Concat(place.Supports.Select(support => support.Terms.From)).Append(since).Max();
        return act.ClosedOn < latest
            ? MeetingPlaceRefusals.LaterFactExists(latest)
            : MeetingPlace.Stream(act.Place).Record(new MeetingPlaceClosed(act.Place, act.ClosedOn, act.Note));
    }
}
