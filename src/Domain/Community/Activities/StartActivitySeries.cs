using Wijkboek.Domain.Community.MeetingPlaces;

namespace Wijkboek.Domain.Community.Activities;

/// <param name="Place">Where it is; left out when that differs from time to time.</param>
/// <param name="Team">Name of the team that runs it.</param>
/// <param name="Slot">When, for an activity without a place of its own; a place has opening hours.</param>
public sealed record StartActivitySeries(
    ActivityId Activity,
    string Name,
    ActivityKind Kind,
    IReadOnlyList<FiveO> Os,
    LocalDate StartedOn,
    MeetingPlaceId? Place = null,
    string? Team = null,
    WeeklySlot? Slot = null) : IAct
{
    /// <param name="place">The one that the act names; empty when it names none.</param>
    public static Decision Decide(StartActivitySeries act, ActivitySeries series, MeetingPlace place)
    {
        var started = new ActivitySeriesStarted(
            act.Activity, act.Name.Trim(), act.Kind, act.Place, [.. act.Os.Distinct().Order()], act.StartedOn,
            string.IsNullOrWhiteSpace(act.Team) ? null : act.Team.Trim(),
            act.Slot is { } slot ? slot with { Name = slot.Name.Trim() } : null);
        if (series.Started is { } before)
            return IsSame(before, started) ? Decision.Nothing : ActivityRefusals.AlreadyStarted(act.Activity);
        return Refuses(started, place) is { } refusal
            ? refusal
            : ActivitySeries.Stream(act.Activity).Record(started);
    }

    private static Refusal? Refuses(ActivitySeriesStarted started, MeetingPlace place)
    {
        if (!ThingName.Fits(started.Name))
            return ActivityRefusals.NameWrong(ThingName.Longest);
        if (started.Os.Count == 0)
            return ActivityRefusals.OsMissing;
        if (started is { Place: not null, Slot: not null })
            return ActivityRefusals.SlotAtPlace;
        return started.Slot is { } slot && WeeklySlot.Refuses([slot]) is { } wrong ? wrong
            : started.Place is { } id ? place.RefusesOn(id, started.StartedOn)
            : null;
    }

    private static bool IsSame(ActivitySeriesStarted before, ActivitySeriesStarted started) =>
        before.Os.SequenceEqual(started.Os) && before with { Os = started.Os } == started;
}
