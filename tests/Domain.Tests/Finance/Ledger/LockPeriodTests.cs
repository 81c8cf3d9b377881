using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Ledger;

public sealed class LockPeriodTests
{
    private static readonly LocalDate March = new(2025, 3, 31);
    private static readonly LocalDate April = new(2025, 4, 1);
    private static readonly LedgerYear Open = Fold.Of<LedgerYear>(Example.Opened());
    private static readonly LedgerYear Locked = Open.Evolve(new PeriodLocked(2025, March));

    private static PostEntry Rent(LocalDate on, LocalDate? document = null) => new(
        new EntryId("huur"), LedgerJournal.Bank, on,
        [EntryLine.ToDebit("4200", Money.Euro(800)), EntryLine.ToCredit("1100", Money.Euro(800))],
        DocumentDate: document);

    [Fact]
    public void The_book_is_locked_up_to_a_day_and_a_later_day_extends_it()
    {
        var first = LockPeriod.Decide(new LockPeriod(2025, March), Open);
        first.ShouldRecord<PeriodLocked>().Until.ShouldBe(March);
        LockPeriod.Decide(new LockPeriod(2025, new LocalDate(2025, 6, 30)), Open.After(first))
            .ShouldRecord<PeriodLocked>();
    }

    [Fact]
    public void The_same_lock_again_changes_nothing_and_it_never_goes_back()
    {
        LockPeriod.Decide(new LockPeriod(2025, March), Locked).ShouldBeNothing();
        LockPeriod.Decide(new LockPeriod(2025, March.PlusDays(-1)), Locked).ShouldBeRefused("ledger.locked_further");
    }

    [Fact]
    public void Only_a_day_of_an_open_year_can_be_locked()
    {
        LockPeriod.Decide(new LockPeriod(2025, March), LedgerYear.Initial).ShouldBeRefused("ledger.year_not_open");
        LockPeriod.Decide(new LockPeriod(2025, new LocalDate(2026, 1, 1)), Open)
            .ShouldBeRefused("ledger.lock_outside_year");
        var closed = Open.Evolve(new LedgerYearClosed(2025, new LocalDate(2026, 5, 20), Money.Zero, []));
        LockPeriod.Decide(new LockPeriod(2025, March), closed).ShouldBeRefused("ledger.year_closed");
    }

    [Fact]
    public void Nothing_is_posted_on_the_last_locked_day_or_before_it_and_the_next_day_is_open()
    {
        var refused = PostEntry.Decide(Rent(March), Example.Books(Locked)).ShouldBeRefused("ledger.period_locked");
        refused.Facts.ShouldContain(("open", April));
        PostEntry.Decide(Rent(April), Example.Books(Locked)).ShouldRecord<EntryPosted>();
    }

    [Fact]
    public void What_was_posted_before_the_lock_may_be_asked_again()
    {
        var posted = Open.After(PostEntry.Decide(Rent(March), Example.Books(Open)));
        PostEntry.Decide(Rent(March), Example.Books(posted.Evolve(new PeriodLocked(2025, March)))).ShouldBeNothing();
    }

    [Fact]
    public void A_late_invoice_keeps_its_own_date_beside_the_open_day_it_is_posted_on()
    {
        PostEntry.Decide(Rent(April, March), Example.Books(Locked))
            .ShouldRecord<EntryPosted>().DocumentDate.ShouldBe(March);
        PostEntry.Decide(Rent(April, April.PlusDays(1)), Example.Books(Locked))
            .ShouldBeRefused("ledger.document_after_entry");
    }
}
