using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.CashCounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Tests.Finance.Invoices;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Finance.CashCounts.CashBox;

namespace Wijkboek.Domain.Tests.Finance.CashCounts;

public sealed class BookCashDifferenceTests
{
    [Fact]
    public void A_difference_is_booked_on_somebodys_word_and_the_ledger_says_then_what_was_counted()
    {
        var count = CashCount.Initial.After(Count(Act));
        var booked = Book(count, June);
        booked.Moves().ShouldBe("4470 350, 1000 -350");
        var after = June with { Year = June.Year.After(booked) };
        BooksOf(after).On(Day, "1000").ShouldBe(Money.Euro(26, 50));
        Book(count.After(booked), after).ShouldBeNothing();
        Book(count.After(booked), after, Day.PlusDays(1)).ShouldBeRefused("cash.already_booked");
        Book(CashCount.Initial.After(Count(Act with { Sum = Money.Euro(31), Pieces = null })), June).Moves()
            .ShouldBe("1000 100, 4470 -100");
    }

    [Fact]
    public void A_difference_of_a_locked_day_is_booked_later_and_counts_on_its_own_day()
    {
        var booked = Book(CashCount.Initial.After(Count(Act)), June, Day.PlusDays(9));
        var after = June with { Year = June.Year.After(booked) };
        (booked.ShouldRecord<EntryPosted>().DocumentDate, BooksOf(after).On(Day, "1000"))
            .ShouldBe((Day, Money.Euro(26, 50)));
    }

    [Fact]
    public void Only_the_difference_that_was_shown_is_booked()
    {
        var count = CashCount.Initial.After(Count(Act));
        Book(count, WithCash(June, "later", Day, 5)).ShouldBeRefused("cash.ledger_changed");
        Book(count, June, Day.PlusDays(-1)).ShouldBeRefused("cash.before_count");
        Book(CashCount.Initial, June).ShouldBeRefused("cash.count_unknown");
        Book(CashCount.Initial.After(Count(Act with { Sum = Money.Euro(30), Pieces = null })), June)
            .ShouldBeRefused("cash.no_difference");
        Book(count, June with { Chart = Example.Chart(Invoicing.Cash) }).ShouldBeRefused("account.none_for_role");
    }

    [Fact]
    public void A_year_that_began_before_the_last_one_was_closed_begins_with_what_was_in_the_box()
    {
        var next = Fold.Of<LedgerYear>(Example.Opened(2026) with { Opening = [] });
        new CashBooks(next, June.Year).On(new LocalDate(2026, 1, 2), "1000").ShouldBe(Money.Euro(30));
    }
}
