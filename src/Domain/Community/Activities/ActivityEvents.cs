using Wijkboek.Domain.Community.MeetingPlaces;

namespace Wijkboek.Domain.Community.Activities;

/// <param name="Place">Where it is; null when that differs from time to time.</param>
/// <param name="Os">What it is good for, in a fixed order: at least one.</param>
/// <param name="Team">Name of the team that runs it.</param>
/// <param name="Slot">When, for an activity without a place of its own; a place has opening hours.</param>
[StoredAs("activity_series_started", Module.Community)]
public sealed record ActivitySeriesStarted(
    ActivityId Activity,
    string Name,
    ActivityKind Kind,
    MeetingPlaceId? Place,
    IReadOnlyList<FiveO> Os,
    LocalDate StartedOn,
    string? Team,
    WeeklySlot? Slot) : IEvent;

/// <summary>Visits are counted and people are not registered: a neighbour who comes twice counts twice.</summary>
/// <param name="Number">Which time that day: 1, unless there were more.</param>
/// <param name="Place">Where it was.</param>
[StoredAs("activity_held", Module.Community)]
public sealed record ActivityHeld(
    ActivityId Activity, LocalDate On, int Number, MeetingPlaceId? Place, int Visitors, int Volunteers) : IEvent;

/// <param name="Visitors">As they should have been counted.</param>
[StoredAs("activity_count_corrected", Module.Community)]
public sealed record ActivityCountCorrected(
    ActivityId Activity, LocalDate On, int Number, int Visitors, int Volunteers, Personal<string> Reason) : IEvent;

/// <summary>It was recorded as held, by mistake.</summary>
[StoredAs("held_activity_withdrawn", Module.Community)]
public sealed record HeldActivityWithdrawn(
    ActivityId Activity, LocalDate On, int Number, Personal<string> Reason) : IEvent;

/// <summary>It should have been on this day, and did not go on.</summary>
[StoredAs("activity_cancelled", Module.Community)]
public sealed record ActivityCancelled(ActivityId Activity, LocalDate On, Personal<string>? Reason) : IEvent;

/// <param name="EndedOn">The last day.</param>
[StoredAs("activity_series_ended", Module.Community)]
public sealed record ActivitySeriesEnded(ActivityId Activity, LocalDate EndedOn, Personal<string>? Note) : IEvent;

public enum ActivityKind
{
    DropIn,
    Cafe,
    Meal,
    Walk,
    Outing,
    Exhibition,
    NeighbourhoodDialogue,
    NeighbourhoodTalk,
    Creative,
    Lifestyle,
    Energy,
    Information,
    Other,
}

/// <summary>The five O's that a meeting place is built on: ontmoeting, ontspanning, ondersteuning, ontwikkeling and
/// ondernemerschap.</summary>
public enum FiveO
{
    Meeting,
    Relaxation,
    Support,
    Development,
    Enterprise,
}

public readonly record struct ActivityId(string Value) : IIdentifier<ActivityId>
{
    public static ActivityId From(string value) => new(value);
    public override string ToString() => Value;
}
