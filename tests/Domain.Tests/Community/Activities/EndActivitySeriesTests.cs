using Wijkboek.Domain.Community.Activities;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.Activities.Series;

namespace Wijkboek.Domain.Tests.Community.Activities;

public sealed class EndActivitySeriesTests
{
    private static readonly EndActivitySeries End = new(Start.Activity, new LocalDate(2025, 6, 30));

    [Fact]
    public void A_series_ends_on_its_last_day() =>
        HoldActivity.Decide(Hold with { On = End.EndedOn }, Ended, Place).ShouldRecord<ActivityHeld>();

    [Fact]
    public void The_same_end_again_changes_nothing() => EndActivitySeries.Decide(End, Ended).ShouldBeNothing();

    [Fact]
    public void A_series_ends_once() =>
        EndActivitySeries.Decide(End with { EndedOn = new LocalDate(2025, 7, 1) }, Ended)
            .ShouldBeRefused("activity.ended");

    [Fact]
    public void A_series_does_not_end_before_it_was_held()
    {
        EndActivitySeries.Decide(End, ActivitySeries.Initial).ShouldBeRefused("activity.unknown");
        EndActivitySeries.Decide(End with { EndedOn = new LocalDate(2025, 1, 6) }, Started)
            .ShouldBeRefused("activity.before_start");
        var later = Held.After(HoldActivity.Decide(Hold with { On = new LocalDate(2025, 7, 1) }, Held, Place));
        EndActivitySeries.Decide(End, later).ShouldBeRefused("activity.held_after_end");
    }
}
