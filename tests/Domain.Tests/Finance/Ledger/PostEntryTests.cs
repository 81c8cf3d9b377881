using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Ledger;

public sealed class PostEntryTests
{
    private static readonly LocalDate June = new(2025, 6, 12);

    private static PostEntry Rent(Money debit, Money credit, LocalDate? on = null) => new(
        new EntryId("huur-juni"), LedgerJournal.Bank, on ?? June,
        [EntryLine.ToDebit("4200", debit), EntryLine.ToCredit("1100", credit)], "Huur juni");

    private static PostEntry Balanced(LocalDate? on = null) => Rent(Money.Euro(800), Money.Euro(800), on);

    [Fact]
    public void A_balanced_entry_gets_the_next_number_of_its_journal()
    {
        var books = Example.Books();
        var first = PostEntry.Decide(Balanced(), books);
        first.ShouldRecord<EntryPosted>().Number.ShouldBe(1);

        var second = PostEntry.Decide(
            Balanced() with { Entry = new EntryId("huur-juli") }, books with { Year = books.Year.After(first) });
        second.ShouldRecord<EntryPosted>().Number.ShouldBe(2);
    }

    [Fact]
    public void The_same_entry_again_changes_nothing()
    {
        var books = Example.Books();
        var after = books with { Year = books.Year.After(PostEntry.Decide(Balanced(), books)) };
        PostEntry.Decide(Balanced(), after).ShouldBeNothing();
    }

    [Fact]
    public void The_same_id_with_another_amount_or_date_is_refused()
    {
        var books = Example.Books();
        var after = books with { Year = books.Year.After(PostEntry.Decide(Balanced(), books)) };
        PostEntry.Decide(Rent(Money.Euro(900), Money.Euro(900)), after).ShouldBeRefused("ledger.entry_id_taken");
        PostEntry.Decide(Balanced(June.PlusDays(1)), after).ShouldBeRefused("ledger.entry_id_taken");
    }

    [Fact]
    public void An_entry_that_is_a_cent_out_of_balance_is_refused() =>
        PostEntry.Decide(Rent(Money.Euro(800), Money.Euro(799, 99)), Example.Books())
            .ShouldBeRefused("ledger.unbalanced")
            .Facts.ShouldContain(("difference", (object?)new Money(1)));

    [Fact]
    public void A_year_that_is_not_open_takes_no_entry() =>
        PostEntry.Decide(Balanced(), Example.Books(LedgerYear.Initial)).ShouldBeRefused("ledger.year_not_open");

    [Fact]
    public void A_closed_year_takes_no_entry()
    {
        var closed = Fold.Of<LedgerYear>(
            Example.Opened(), new LedgerYearClosed(2025, new LocalDate(2026, 5, 20), Money.Zero, []));
        PostEntry.Decide(Balanced(), Example.Books(closed)).ShouldBeRefused("ledger.year_closed");
    }

    [Fact]
    public void A_date_outside_the_year_is_refused() =>
        PostEntry.Decide(Balanced(new LocalDate(2026, 1, 1)), Example.Books())
            .ShouldBeRefused("ledger.date_outside_year");

    [Theory]
    [InlineData(0, 0)]
    [InlineData(100, 100)]
    [InlineData(-100, 0)]
    public void A_line_has_one_side_above_zero(int debit, int credit)
    {
        var act = Balanced() with
        {
            Lines =
            [
                new EntryLine("4200", Money.Euro(debit), Money.Euro(credit)),
                EntryLine.ToCredit("1100", Money.Euro(1)),
            ],
        };
        PostEntry.Decide(act, Example.Books()).ShouldBeRefused("ledger.line_needs_one_side");
    }

    [Fact]
    public void Income_names_the_stream_it_belongs_to()
    {
        var act = Balanced() with
        {
            Lines = [EntryLine.ToDebit("1100", Money.Euro(50)), EntryLine.ToCredit("8040", Money.Euro(50))],
        };
        PostEntry.Decide(act, Example.Books()).ShouldBeRefused("ledger.income_stream_missing");
        var named = act with
        {
            Lines = [act.Lines[0], act.Lines[1] with { IncomeStream = Example.DonationStream.IncomeStream }],
        };
        PostEntry.Decide(named, Example.Books()).ShouldRecord<EntryPosted>();
    }

    [Fact]
    public void A_project_is_named_by_an_identifier()
    {
        var act = Balanced() with
        {
            Lines =
            [
                EntryLine.ToDebit("4200", Money.Euro(1), "Feest van Fatima"),
                EntryLine.ToCredit("1100", Money.Euro(1)),
            ],
        };
        PostEntry.Decide(act, Example.Books()).ShouldBeRefused("ledger.project_wrong");
    }

    [Fact]
    public void An_unknown_account_or_stream_is_refused()
    {
        var unknown = Balanced() with
        {
            Lines = [EntryLine.ToDebit("4999", Money.Euro(1)), EntryLine.ToCredit("1100", Money.Euro(1))],
        };
        PostEntry.Decide(unknown, Example.Books()).ShouldBeRefused("account.unknown");
        var stream = Balanced() with
        {
            Lines =
            [
                EntryLine.ToDebit("1100", Money.Euro(1)),
                EntryLine.ToCredit("8040", Money.Euro(1), new IncomeStreamId("bestaat-niet")),
            ],
        };
        PostEntry.Decide(stream, Example.Books()).ShouldBeRefused("income_stream.unknown");
    }

    [Fact]
    public void An_entry_has_at_least_two_lines() =>
        PostEntry.Decide(Balanced() with { Lines = [Balanced().Lines[0]] }, Example.Books())
            .ShouldBeRefused("ledger.too_few_lines");

    [Fact]
    public void An_amount_beyond_any_neighbourhoods_books_is_refused()
    {
        var largest = new Money(Money.LargestCents);
        PostEntry.Decide(Rent(largest, largest), Example.Books()).ShouldRecord<EntryPosted>();
        var larger = new Money(Money.LargestCents + 1);
        PostEntry.Decide(Rent(larger, larger), Example.Books()).ShouldBeRefused("ledger.amount_too_large");
    }

    [Fact]
    public void A_retired_account_takes_no_entry_from_its_last_day_on()
    {
        var books = Example.Books();
        var retired = books with { Chart = books.Chart.Evolve(new AccountRetired("4200", June)) };
        PostEntry.Decide(Balanced(), retired).ShouldBeRefused("account.retired");
        PostEntry.Decide(Balanced(June.PlusDays(-1)), retired).ShouldRecord<EntryPosted>();
    }

    [Fact]
    public void An_income_stream_stands_on_its_own_income_account_only()
    {
        var stream = Example.DonationStream.IncomeStream;
        var onExpense = Balanced() with
        {
            Lines = [Balanced().Lines[0] with { IncomeStream = stream }, Balanced().Lines[1]],
        };
        PostEntry.Decide(onExpense, Example.Books()).ShouldBeRefused("ledger.income_stream_on_other_account");

        var other = new Account("8090", "Overige baten", AccountKind.Income, "Overige baten");
        var onOther = Balanced() with
        {
            Lines = [EntryLine.ToDebit("1100", Money.Euro(1)), EntryLine.ToCredit("8090", Money.Euro(1), stream)],
        };
        PostEntry.Decide(onOther, Example.Books(null, other)).ShouldBeRefused("ledger.income_stream_of_other_account");
    }
}
