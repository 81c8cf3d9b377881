using Wijkboek.Domain.Appreciation.Gestures;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;
using static Wijkboek.Domain.Tests.Appreciation.Gestures.Gestures;

namespace Wijkboek.Domain.Tests.Appreciation.Gestures;

public sealed class WithdrawGestureTests
{
    private static readonly WithdrawGesture Withdraw = new(Outing.Gesture, 2025, On(5, 12), "Ging niet door");

    private static Decision Decide(WithdrawGesture act, GestureYear year) =>
        WithdrawGesture.Decide(act, year, Books2025);

    [Fact]
    public void What_was_a_mistake_counts_nowhere_and_its_entry_is_undone()
    {
        var entry = Decide(Withdraw, Made).ShouldRecord<EntryPosted>();
        entry.Lines().ShouldBe([("1100", Money.Euro(240)), ("4120", -Money.Euro(240))]);
        entry.Reverses.ShouldBe(new EntryId("uitje-1-made"));
        Withdrawn.Find(Outing.Gesture)!.IsIn(On(1, 1), On(12, 31)).ShouldBeFalse();
    }

    [Fact]
    public void Without_an_entry_of_its_own_nothing_is_booked() =>
        Decide(Withdraw with { Gesture = Promise.Gesture }, Promised).Events().ShouldHaveSingleItem();

    [Fact]
    public void The_same_again_changes_nothing() => Decide(Withdraw, Withdrawn).ShouldBeNothing();

    [Fact]
    public void A_gesture_is_withdrawn_once_later_and_with_a_reason()
    {
        Decide(Withdraw, GestureYear.Initial).ShouldBeRefused("gesture.unknown");
        Decide(Withdraw with { WithdrawnOn = On(5, 13) }, Withdrawn).ShouldBeRefused("gesture.already_withdrawn");
        Decide(Withdraw with { Reason = " " }, Made).ShouldBeRefused("gesture.reason_missing");
        Decide(Withdraw with { WithdrawnOn = On(5, 9) }, Made).ShouldBeRefused("gesture.date_too_early");
    }
}
