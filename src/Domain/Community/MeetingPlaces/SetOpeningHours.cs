namespace Wijkboek.Domain.Community.MeetingPlaces;

/// <summary>The ordinary week of a place. Setting the hours of the same day again corrects them.</summary>
/// <param name="Slots">The whole week; empty when it has no fixed hours any more.</param>
public sealed record SetOpeningHours(MeetingPlaceId Place, LocalDate From, IReadOnlyList<WeeklySlot> Slots) : IAct
{
    public static Decision Decide(SetOpeningHours act, MeetingPlace place)
    {
        var slots = WeeklySlot.InOrder(act.Slots);
        if (place.Hours.Find(set => set.From == act.From) is { } before && before.Slots.SequenceEqual(slots))
            return Decision.Nothing;
        return (place.RefusesOn(act.Place, act.From) ?? WeeklySlot.Refuses(slots)) is { } refusal
            ? refusal
            : MeetingPlace.Stream(act.Place).Record(new OpeningHoursSet(act.Place, act.From, slots));
    }
}
