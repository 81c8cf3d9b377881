using Wijkboek.Domain.Appreciation.Gestures;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;
using static Wijkboek.Domain.Tests.Appreciation.Gestures.Gestures;

namespace Wijkboek.Domain.Tests.Appreciation.Gestures;

public sealed class MakeGestureTests
{
    private static readonly EntryPosted Typed = new(
        new EntryId("bon-77"), LedgerJournal.Bank, 1, On(5, 9), null, null, null,
        [EntryLine.ToDebit("4120", Money.Euro(240)), EntryLine.ToCredit("1100", Money.Euro(240))]);

    private static readonly MakeGesture Named = Outing with { BookedAs = Typed.Entry };

    private static Decision Decide(MakeGesture act, GestureYear? year = null, Books? books = null) =>
        MakeGesture.Decide(act, year ?? GestureYear.Initial, books ?? Books2025);

    [Fact]
    public void A_gesture_that_cost_money_is_booked_with_it()
    {
        var entry = Decide(Outing).ShouldRecord<EntryPosted>();
        entry.Lines().ShouldBe([("4120", Money.Euro(240)), ("1100", -Money.Euro(240))]);
        (entry.Entry.Value, entry.Date).ShouldBe(("uitje-1-made", On(5, 10)));
        entry.Lines.ShouldAllBe(line => line.Project == "eetcafe");
        Decide(Outing with { BookedOn = On(6, 2) }).ShouldRecord<EntryPosted>().Date.ShouldBe(On(6, 2));
    }

    [Fact]
    public void Attention_costs_nothing_but_time() =>
        Decide(Outing with { Kind = GestureKind.Attention, Cost = null }).Events().ShouldHaveSingleItem();

    [Fact]
    public void What_is_in_the_books_already_is_not_booked_twice()
    {
        var books = BooksWith(Typed);
        Decide(Named, books: books).Events().ShouldHaveSingleItem();
        var after = GestureYear.Initial.After(Decide(Named with { Cost = Money.Euro(200) }, books: books));
        var second = Named with { Gesture = new GestureId("bloemen-1"), Cost = Money.Euro(40) };
        Decide(second, after, books).ShouldRecord<GestureMade>();
        Decide(second with { Cost = Money.Euro(41) }, after, books).ShouldBeRefused("gesture.cost_above_entry");
    }

    [Fact]
    public void The_entry_that_is_named_stands_and_was_typed()
    {
        Decide(Named).ShouldBeRefused("ledger.entry_unknown");
        Decide(Named with { Cost = null }, books: BooksWith(Typed)).ShouldBeRefused("gesture.cost_missing");
        Decide(Named, books: BooksWith(Typed with { Reverses = new EntryId("bon-76") }))
            .ShouldBeRefused("gesture.entry_undone");
        Decide(Named, books: BooksWith(Typed with { Origin = new EntryOrigin("GiveVoucher", "voucher-batch/bon-1") }))
            .ShouldBeRefused("gesture.entry_of_other_act");
    }

    [Fact]
    public void The_same_gesture_again_changes_nothing() => Decide(Outing, Made).ShouldBeNothing();

    [Fact]
    public void A_number_names_one_gesture_of_a_year()
    {
        Decide(Outing with { People = 19 }, Made).ShouldBeRefused("gesture.id_taken");
        Decide(Outing, Withdrawn).ShouldBeRefused("gesture.already_withdrawn");
        Decide(Outing with { Gesture = new GestureId(new string('g', 49)) }).ShouldBeRefused("gesture.id_too_long");
    }

    [Fact]
    public void A_gesture_is_for_somebody_and_its_cost_is_more_than_nothing()
    {
        Decide(Outing with { People = 0 }).ShouldBeRefused("gesture.people_wrong");
        Decide(Promise).ShouldRecord<GestureMade>();
        Decide(Outing with { Cost = Money.Zero }).ShouldBeRefused("gesture.cost_not_positive");
    }

    [Fact]
    public void A_single_gesture_is_of_its_day_and_a_promise_of_every_day_after()
    {
        Made.Find(Outing.Gesture)!.IsIn(On(6, 1), On(12, 31)).ShouldBeFalse();
        Promised.Find(Promise.Gesture)!.IsIn(On(6, 1), On(12, 31)).ShouldBeTrue();
    }
}
