using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Ledger;

public sealed class SetBudgetTests
{
    private static readonly Account WageSubsidy = new(
        "4040", "Loonkostensubsidie", AccountKind.Expense, "Lonen", Role: AccountRole.WageCostSubsidy);

    private static readonly LedgerYear Open = Fold.Of<LedgerYear>(Example.Opened());

    private static readonly SetBudget Act = new(
        2025, new LocalDate(2024, 12, 10),
        [new BudgetLine("4200", Money.Euro(9_600)), new BudgetLine("8040", Money.Zero)]);

    private static Decision Decide(SetBudget act, LedgerYear? year = null) =>
        SetBudget.Decide(act, year ?? Open, Example.Chart(WageSubsidy));

    [Fact]
    public void A_budget_is_set_and_a_later_one_replaces_it()
    {
        var first = Open.After(Decide(Act));
        var later = Act with { DecidedOn = new LocalDate(2025, 6, 1), Lines = [new BudgetLine("4200", Money.Euro(1))] };
        var second = first.After(Decide(later, first));
        second.Budget!.Lines.ShouldBe([new BudgetLine("4200", Money.Euro(1))]);
        Decide(Act, second).ShouldRecord<BudgetSet>();
    }

    [Fact]
    public void The_same_budget_again_changes_nothing() =>
        Decide(Act with { Lines = [.. Act.Lines] }, Open.After(Decide(Act))).ShouldBeNothing();

    [Fact]
    public void The_year_is_open()
    {
        Decide(Act, LedgerYear.Initial).ShouldBeRefused("ledger.year_not_open");
        Decide(Act, Open.Evolve(new LedgerYearClosed(2025, new LocalDate(2026, 5, 20), Money.Zero, [])))
            .ShouldBeRefused("ledger.year_closed");
    }

    [Fact]
    public void It_has_accounts_of_income_and_expense_each_once()
    {
        Decide(Act with { Lines = [new BudgetLine("4999", Money.Zero)] }).ShouldBeRefused("account.unknown");
        Decide(Act with { Lines = [new BudgetLine("1100", Money.Zero)] })
            .ShouldBeRefused("ledger.budget_not_for_account");
        Decide(Act with { Lines = [Act.Lines[0], Act.Lines[0]] }).ShouldBeRefused("ledger.account_twice");
    }

    [Fact]
    public void A_division_over_the_months_has_twelve_that_add_up_and_none_is_as_much_in_each()
    {
        Money[] rent = [Money.Euro(3_600), .. Enumerable.Repeat(Money.Euro(500), 10), Money.Euro(1_000)];
        var line = new BudgetLine("4200", Money.Euro(9_600), rent);
        var set = Decide(Act with { Lines = [line] }).ShouldRecord<BudgetSet>();
        (set.Line("4200").Until(1), set.Line("4200").Until(12)).ShouldBe((Money.Euro(3_600), Money.Euro(9_600)));
        var even = new BudgetLine("4200", Money.Euro(100));
        (even.Until(0), even.Until(1), even.Until(12)).ShouldBe((Money.Zero, new Money(833), Money.Euro(100)));
        Decide(Act with { Lines = [line with { Months = rent[1..] }] }).ShouldBeRefused("ledger.budget_months_wrong");
        Decide(Act with { Lines = [line with { Amount = Money.Euro(9_000) }] })
            .ShouldBeRefused("ledger.budget_months_differ").Facts.ShouldContain(("difference", -Money.Euro(600)));
        rent[0] = -Money.Euro(1);
        Decide(Act with { Lines = [line] }).ShouldBeRefused("ledger.budget_below_zero");
    }

    [Fact]
    public void Only_the_wage_cost_subsidy_lowers_expense()
    {
        Decide(Act with { Lines = [new BudgetLine("4200", new Money(-1))] })
            .ShouldBeRefused("ledger.budget_below_zero");
        Decide(Act with { Lines = [new BudgetLine("4040", new Money(-1))] }).ShouldRecord<BudgetSet>();
    }
}
