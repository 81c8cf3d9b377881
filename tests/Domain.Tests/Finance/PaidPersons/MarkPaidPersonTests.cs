using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.PaidPersons;
using Wijkboek.Testing;
using Marks = Wijkboek.Domain.Finance.PaidPersons.PaidPersons;

namespace Wijkboek.Domain.Tests.Finance.PaidPersons;

public sealed class MarkPaidPersonTests
{
    private static readonly LocalDate Day = new(2025, 4, 1);
    internal static readonly EntryId Bill = new("rekening-1");
    internal static readonly MarkPaidPerson Act = new(2025, Bill, Name: "Oma Jansen", PaidOn: Day.PlusDays(3));

    private static LedgerYear Booked { get; } = Fold.Of<LedgerYear>(
        Example.Opened(),
        new EntryPosted(
            Bill, LedgerJournal.Bank, 1, Day, null, null, null,
            [EntryLine.ToDebit("4200", Money.Euro(60)), EntryLine.ToCredit("1100", Money.Euro(60))]));

    internal static Decision Mark(
        MarkPaidPerson act, Marks? before = null, LedgerYear? year = null, bool isKnown = false) =>
        MarkPaidPerson.Decide(act, before ?? Marks.Initial, year ?? Booked, isKnown, Example.Chart());

    [Fact]
    public void What_the_bill_brought_as_expense_is_on_the_list()
    {
        var marked = Mark(Act).ShouldRecord<PaidPersonMarked>();
        (marked.Amount, marked.PaidOn).ShouldBe((Money.Euro(60), Day.PlusDays(3)));
        var persons = Marks.Initial.After(Mark(Act));
        Mark(Act, persons).ShouldBeNothing();
        Mark(Act with { PaidOn = Day }, persons).ShouldBeRefused("paid_person.already_marked");
    }

    [Fact]
    public void It_is_said_who_was_paid_and_only_for_a_bill_that_was_booked_by_hand()
    {
        Mark(Act with { Entry = new EntryId("onbekend") }).ShouldBeRefused("ledger.entry_unknown");
        Mark(Act with { Name = " " }).ShouldBeRefused("paid_person.person_missing");
        var registered = Act with { Person = new MemberId("lid-9"), Name = null };
        Mark(registered).ShouldBeRefused("paid_person.person_unknown");
        Mark(registered, isKnown: true).ShouldRecord<PaidPersonMarked>().Person.ShouldBe(registered.Person);
        Mark(Act with { PaidOn = Day.PlusDays(-1) }).ShouldBeRefused("paid_person.before_entry");
        var entry = Booked.Entries[Bill];
        Mark(Act, year: Booked with
        {
            Entries = Booked.Entries.SetItem(Bill, entry with { Origin = new EntryOrigin("ReceiveGrantInvoice", "x") }),
        }).ShouldBeRefused("paid_person.no_bill");
        Mark(Act, year: Booked with { Reversed = Booked.Reversed.Add(Bill) }).ShouldBeRefused("paid_person.no_bill");
    }
}
