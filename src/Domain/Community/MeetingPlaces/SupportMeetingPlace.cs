namespace Wijkboek.Domain.Community.MeetingPlaces;

/// <summary>
/// Money keeps a place open. The promise is recorded here; each payment is booked when it is made, as a bill or from
/// the bank.
/// </summary>
/// <param name="Until">Last day; the first day for a gift at once; null runs on until it is ended.</param>
/// <param name="Amount">Over the whole term, when that is known.</param>
public sealed record SupportMeetingPlace(
    MeetingPlaceId Place,
    PlaceSupportId Support,
    PlaceSupportKind Kind,
    LocalDate From,
    LocalDate? Until = null,
    Money? Amount = null) : IAct
{
    public static Decision Decide(SupportMeetingPlace act, MeetingPlace place)
    {
        var supported = new MeetingPlaceSupported(
            act.Place, act.Support, act.Kind, act.From, act.Until, act.Amount);
        if (place.Find(act.Support) is { } before)
            return before.Terms == supported ? Decision.Nothing : MeetingPlaceRefusals.SupportIdTaken(act.Support);
        if (place.RefusesOn(act.Place, act.From) is { } refusal)
            return refusal;
        if (place.Joined is not null)
            return MeetingPlaceRefusals.NotOurs(act.Place);
        if (act.Until < act.From)
            return MeetingPlaceRefusals.SupportPeriodWrong(act.From, act.Until.Value);
        if (act.Amount is { IsPositive: false })
            return MeetingPlaceRefusals.AmountNotPositive;
        return MeetingPlace.Stream(act.Place).Record(supported);
    }
}
