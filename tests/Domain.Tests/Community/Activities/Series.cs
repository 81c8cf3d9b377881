using Wijkboek.Domain.Community.Activities;
using Wijkboek.Domain.Community.MeetingPlaces;
using Wijkboek.Domain.Tests.Community.MeetingPlaces;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Community.Activities;

/// <summary>A weekly drop-in at a place, held twice so far.</summary>
internal static class Series
{
    public static readonly StartActivitySeries Start = new(
        new ActivityId("inloop"), "Wekelijkse inloop", ActivityKind.DropIn, [FiveO.Support, FiveO.Meeting],
        new LocalDate(2025, 1, 7), Places.Engage.Place, "Inloopteam");

    public static readonly HoldActivity Hold = new(Start.Activity, new LocalDate(2025, 1, 7), 21, 3);

    public static MeetingPlace Place => Places.Engaged;

    public static ActivitySeries Started { get; } = ActivitySeries.Initial.After(
        StartActivitySeries.Decide(Start, ActivitySeries.Initial, Places.Engaged));

    public static ActivitySeries Held { get; } = Started.After(HoldActivity.Decide(Hold, Started, Places.Engaged));

    public static ActivitySeries Withdrawn { get; } = Held.After(
        WithdrawHeldActivity.Decide(new(Start.Activity, Hold.On, "Was de dag erna"), Held));

    public static ActivitySeries Ended { get; } = Held.After(
        EndActivitySeries.Decide(new(Start.Activity, new LocalDate(2025, 6, 30)), Held));
}
