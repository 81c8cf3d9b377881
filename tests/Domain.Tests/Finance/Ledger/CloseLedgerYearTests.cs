using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Ledger;

public sealed class CloseLedgerYearTests
{
    private static readonly Account Result =
        new("0590", "Resultaat", AccountKind.Equity, "Eigen vermogen", Role: AccountRole.ResultForYear);

    private static readonly LedgerYear Year = Fold.Of<LedgerYear>(
        Example.Opened(),
        Posted("gift", EntryLine.ToDebit("1100", Money.Euro(500)),
            EntryLine.ToCredit("8040", Money.Euro(500), Example.DonationStream.IncomeStream)),
        Posted("huur", EntryLine.ToDebit("4200", Money.Euro(800)), EntryLine.ToCredit("1100", Money.Euro(800))));

    private static readonly CloseLedgerYear Act = new(
        2025, new LocalDate(2026, 5, 20), [new AppropriationLine("0510", -Money.Euro(300))]);

    private static EntryPosted Posted(string id, params IReadOnlyList<EntryLine> lines) =>
        new(new EntryId(id), LedgerJournal.Bank, 1, new LocalDate(2025, 5, 1), null, null, null, lines);

    private static Decision Decide(
        CloseLedgerYear act, LedgerYear? year = null, LedgerYear? previous = null, LedgerYear? next = null,
        LooseEnds? loose = null) =>
        CloseLedgerYear.Decide(
            act, year ?? Year, previous ?? LedgerYear.Initial, next ?? LedgerYear.Initial, Example.Chart(Result),
            loose ?? LooseEnds.None);

    [Fact]
    public void The_result_is_income_less_expense_and_goes_where_the_meeting_said()
    {
        var closed = Decide(Act).ShouldRecord<LedgerYearClosed>();
        closed.Result.ShouldBe(-Money.Euro(300));
        var closing = ClosingBalance.Of(Year.Evolve(closed), Example.Chart(Result));
        closing["1100"].ShouldBe(Money.Euro(700));
        closing["0510"].ShouldBe(-Money.Euro(700));
        closing.Values.Sum().ShouldBe(Money.Zero);
    }

    [Fact]
    public void The_same_closing_again_changes_nothing_and_another_is_refused()
    {
        var closed = Year.After(Decide(Act));
        Decide(Act, closed).ShouldBeNothing();
        Decide(Act with { Appropriation = [] }, closed).ShouldBeRefused("ledger.year_closed");
    }

    [Fact]
    public void Only_an_open_year_that_has_ended_can_be_closed()
    {
        Decide(Act, LedgerYear.Initial).ShouldBeRefused("ledger.year_not_open");
        Decide(Act with { ClosedOn = new LocalDate(2025, 12, 31) }).ShouldBeRefused("ledger.year_not_ended");
        Decide(Act with { ClosedOn = new LocalDate(2026, 1, 1) }).ShouldRecord<LedgerYearClosed>();
    }

    [Fact]
    public void A_next_year_that_was_open_already_begins_with_the_closing_balance()
    {
        var early = Fold.Of<LedgerYear>(
            Example.Opened(2026),
            Posted("huur-26", EntryLine.ToDebit("4200", Money.Euro(100)), EntryLine.ToCredit("1100", Money.Euro(100))));
        var decision = Decide(Act, next: early);
        var next = early.Evolve(decision.ShouldRecord<OpeningBalanceCarriedOver>());
        next.Balance("1100").ShouldBe(Money.Euro(600));
        next.Balance("0510").ShouldBe(-Money.Euro(700));
        next.Opened!.Opening.Sum(line => line.Balance).ShouldBe(Money.Zero);
    }

    [Fact]
    public void An_opening_that_was_right_is_left_alone()
    {
        var right = Fold.Of<LedgerYear>(new LedgerYearOpened(
            2026, new LocalDate(2026, 1, 1), new LocalDate(2026, 12, 31),
            [new BalanceLine("1100", Money.Euro(700)), new BalanceLine("0510", -Money.Euro(700))]));
        Decide(Act, next: right).Events().ShouldHaveSingleItem().ShouldBeOfType<LedgerYearClosed>();
    }

    [Fact]
    public void A_year_before_a_closed_one_cannot_change_that_ones_opening()
    {
        var later = Fold.Of<LedgerYear>(
            Example.Opened(2026), new LedgerYearClosed(2026, new LocalDate(2027, 5, 20), Money.Zero, []));
        Decide(Act, next: later).ShouldBeRefused("ledger.next_year_closed");
    }

    [Fact]
    public void Years_close_in_order() =>
        Decide(Act, previous: Fold.Of<LedgerYear>(Example.Opened(2024))).ShouldBeRefused("ledger.previous_year_open");

    [Fact]
    public void The_result_goes_to_equity_and_exactly_once()
    {
        Decide(Act with { Appropriation = [new("0999", -Money.Euro(300))] }).ShouldBeRefused("account.unknown");
        Decide(Act with { Appropriation = [new("1100", -Money.Euro(300))] })
            .ShouldBeRefused("ledger.appropriation_not_to_equity");
        Decide(Act with { Appropriation = [new("0590", -Money.Euro(300))] })
            .ShouldBeRefused("ledger.appropriation_not_to_equity");
        Decide(Act with { Appropriation = [new("0510", -Money.Euro(299))] })
            .ShouldBeRefused("ledger.appropriation_differs");
    }
}
