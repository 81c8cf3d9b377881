namespace Wijkboek.Domain.Community.MeetingPlaces;

/// <param name="Until">The last day that is supported; earlier than agreed, or the end of what had none.</param>
public sealed record EndMeetingPlaceSupport(MeetingPlaceId Place, PlaceSupportId Support, LocalDate Until) : IAct
{
    public static Decision Decide(EndMeetingPlaceSupport act, MeetingPlace place)
    {
        if (place.Find(act.Support) is not { } support)
            return MeetingPlaceRefusals.SupportUnknown(act.Support);
        if (support.Until == act.Until)
            return Decision.Nothing;
        if (support.Until is { } until && until < act.Until)
            return MeetingPlaceRefusals.SupportAlreadyEnds(act.Support, until);
        if (act.Until < support.Terms.From)
            return MeetingPlaceRefusals.SupportPeriodWrong(support.Terms.From, act.Until);
        return MeetingPlace.Stream(act.Place).Record(
            new MeetingPlaceSupportEnded(act.Place, act.Support, act.Until));
    }
}
