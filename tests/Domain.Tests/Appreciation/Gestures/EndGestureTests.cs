using Wijkboek.Domain.Appreciation.Gestures;
using Wijkboek.Domain.Common;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;
using static Wijkboek.Domain.Tests.Appreciation.Gestures.Gestures;

namespace Wijkboek.Domain.Tests.Appreciation.Gestures;

public sealed class EndGestureTests
{
    private static readonly EndGesture End = new(Promise.Gesture, 2025, On(6, 30));

    private static readonly GestureYear Ended = Promised.After(EndGesture.Decide(End, Promised));

    [Fact]
    public void A_promise_stands_until_its_last_day()
    {
        var gesture = Ended.Find(Promise.Gesture)!;
        (gesture.IsIn(On(6, 30), On(12, 31)), gesture.IsIn(On(7, 1), On(12, 31))).ShouldBe((true, false));
    }

    [Fact]
    public void The_same_end_again_changes_nothing() => EndGesture.Decide(End, Ended).ShouldBeNothing();

    [Fact]
    public void Only_a_standing_promise_ends_once()
    {
        EndGesture.Decide(End, GestureYear.Initial).ShouldBeRefused("gesture.unknown");
        EndGesture.Decide(End with { Gesture = Outing.Gesture }, Made).ShouldBeRefused("gesture.not_standing");
        EndGesture.Decide(End with { Gesture = Outing.Gesture }, Withdrawn)
            .ShouldBeRefused("gesture.already_withdrawn");
        EndGesture.Decide(End with { EndedOn = On(7, 1) }, Ended).ShouldBeRefused("gesture.already_ended");
        EndGesture.Decide(End with { EndedOn = new LocalDate(2024, 12, 31) }, Promised)
            .ShouldBeRefused("gesture.date_too_early");
    }
}
