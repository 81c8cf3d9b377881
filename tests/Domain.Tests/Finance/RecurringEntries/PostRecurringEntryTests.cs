using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.RecurringEntries;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.RecurringEntries;

public sealed class PostRecurringEntryTests
{
    private static readonly LocalDate January = new(2025, 1, 31);

    [Fact]
    public void What_is_due_is_posted_as_an_entry_like_any_other()
    {
        var decision = Huur.Post(January, Huur.Arranged());
        var posted = decision.ShouldRecord<EntryPosted>();
        (posted.Date, posted.Journal, posted.Origin).ShouldBe((January, LedgerJournal.Bank, null));
        posted.Description!.Plain.ShouldBe("Huur wijkhuis");
        var after = Huur.Arranged().After(decision);
        after.Find(Huur.Id)!.DueOn(new LocalDate(2025, 2, 28)).ShouldBe([new LocalDate(2025, 2, 28)]);
    }

    [Fact]
    public void It_is_posted_once()
    {
        var after = Huur.Arranged().After(Huur.Post(January, Huur.Arranged()));
        Huur.Post(January, after).ShouldBeNothing();
        Huur.Post(January, after, "nog-een").ShouldBeRefused("recurring.already_posted");
    }

    [Fact]
    public void Only_what_comes_back_on_that_day_is_posted()
    {
        Huur.Post(January, RecurringRegister.Initial).ShouldBeRefused("recurring.unknown");
        Huur.Post(new LocalDate(2025, 1, 30), Huur.Arranged()).ShouldBeRefused("recurring.not_due");
        Huur.Post(new LocalDate(2026, 1, 31), Huur.Arranged()).ShouldBeRefused("ledger.date_outside_year");
    }
}
