using Wijkboek.Domain.Community.Activities;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.Activities.Series;

namespace Wijkboek.Domain.Tests.Community.Activities;

public sealed class CancelActivityTests
{
    private static readonly CancelActivity Cancel = new(Start.Activity, new LocalDate(2025, 1, 14), "Ziek");

    private static readonly ActivitySeries Cancelled = Held.After(CancelActivity.Decide(Cancel, Held));

    [Fact]
    public void A_day_is_cancelled_once()
    {
        Cancelled.Cancelled.ShouldBe([Cancel.On]);
        CancelActivity.Decide(Cancel, Cancelled).ShouldBeNothing();
    }

    [Fact]
    public void What_is_held_that_day_after_all_is_recorded() =>
        HoldActivity.Decide(Hold with { On = Cancel.On }, Cancelled, Place).ShouldRecord<ActivityHeld>();

    [Fact]
    public void What_was_held_or_is_no_day_of_the_series_is_not_cancelled()
    {
        CancelActivity.Decide(Cancel with { On = Hold.On }, Held).ShouldBeRefused("activity.held_that_day");
        CancelActivity.Decide(Cancel with { On = Hold.On }, Withdrawn).ShouldRecord<ActivityCancelled>();
        CancelActivity.Decide(Cancel, ActivitySeries.Initial).ShouldBeRefused("activity.unknown");
    }
}
