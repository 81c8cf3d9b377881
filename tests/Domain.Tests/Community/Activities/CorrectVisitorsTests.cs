using Wijkboek.Domain.Community.Activities;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Community.Activities.Series;

namespace Wijkboek.Domain.Tests.Community.Activities;

public sealed class CorrectVisitorsTests
{
    private static readonly CorrectVisitors Correct = new(Start.Activity, Hold.On, 19, 2, "Twee keer geteld");

    [Fact]
    public void The_corrected_count_is_what_counts_and_the_first_stays_known()
    {
        var corrected = Held.After(CorrectVisitors.Decide(Correct, Held));
        var time = corrected.HeldIn(Hold.On, Hold.On).ShouldHaveSingleItem();
        (time.Visitors, time.Volunteers, time.First.Visitors).ShouldBe((19, 2, 21));
    }

    [Fact]
    public void The_same_correction_again_changes_nothing() =>
        CorrectVisitors.Decide(Correct, Held.After(CorrectVisitors.Decide(Correct, Held))).ShouldBeNothing();

    [Fact]
    public void Only_what_was_held_and_stands_is_corrected()
    {
        CorrectVisitors.Decide(Correct with { Number = 2 }, Held).ShouldBeRefused("activity.time_unknown");
        CorrectVisitors.Decide(Correct, Withdrawn).ShouldBeRefused("activity.time_withdrawn");
    }

    [Fact]
    public void A_correction_has_a_possible_count_and_a_reason()
    {
        CorrectVisitors.Decide(Correct with { Visitors = -1 }, Held).ShouldBeRefused("activity.count_wrong");
        CorrectVisitors.Decide(Correct with { Reason = " " }, Held).ShouldBeRefused("activity.reason_missing");
    }
}
