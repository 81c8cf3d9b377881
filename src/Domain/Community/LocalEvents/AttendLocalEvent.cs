namespace Wijkboek.Domain.Community.LocalEvents;

/// <param name="On">The day of the event.</param>
/// <param name="People">How many of us were there, at least 1.</param>
public sealed record AttendLocalEvent(
    LocalEventId LocalEvent, string Name, LocalDate On, AttendanceKind Kind, int People) : IAct
{
    private const int MostPeople = 500;

    public static Decision Decide(AttendLocalEvent act, LocalEvent localEvent)
    {
        var attended = new LocalEventAttended(act.LocalEvent, act.Name.Trim(), act.On, act.Kind, act.People);
        if (localEvent.Attended is { } before)
            return before == attended ? Decision.Nothing : LocalEventRefusals.AlreadyAttended(act.LocalEvent);
        if (localEvent.Refuses(act.LocalEvent, act.Name, act.On) is { } refusal)
            return refusal;
        return act.People is < 1 or > MostPeople
            ? LocalEventRefusals.PeopleWrong(MostPeople)
            : LocalEvents.LocalEvent.Stream(act.LocalEvent).Record(attended);
    }
}
