using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Ledger;

public sealed class ChangeBudgetTests
{
    private static readonly LocalDate June = new(2025, 6, 3);

    private static readonly LedgerYear Planned = Fold.Of<LedgerYear>(
        Example.Opened(),
        new BudgetSet(
            2025, new LocalDate(2024, 12, 10),
            [new BudgetLine("4200", Money.Euro(9_600)), new BudgetLine("8040", Money.Euro(10_000))]));

    private static readonly ChangeBudget Act =
        new(2025, June, "4200", Money.Euro(10_200), "2025-07", "De huur gaat omhoog");

    private static Decision Decide(ChangeBudget act, LedgerYear? year = null) =>
        ChangeBudget.Decide(act, year ?? Planned, Example.Chart());

    [Fact]
    public void One_account_changes_and_the_others_stay()
    {
        var changed = Decide(Act).ShouldRecord<BudgetRevised>();
        (changed.Before, changed.Amount).ShouldBe((Money.Euro(9_600), Money.Euro(10_200)));
        var budget = Planned.Evolve(changed).Budget!;
        (budget.Of("4200"), budget.Of("8040"), budget.DecidedOn)
            .ShouldBe((Money.Euro(10_200), Money.Euro(10_000), June));
    }

    [Fact]
    public void An_account_that_was_not_planned_is_added()
    {
        var year = Fold.Of<LedgerYear>(Example.Opened(), new BudgetSet(2025, June, []));
        year.After(Decide(Act, year)).Budget!.Lines.ShouldBe([new BudgetLine("4200", Money.Euro(10_200))]);
    }

    [Fact]
    public void The_same_amount_again_changes_nothing() =>
        Decide(Act, Planned.After(Decide(Act))).ShouldBeNothing();

    [Fact]
    public void Another_division_over_the_months_is_a_change_and_the_same_division_is_none()
    {
        var divided = Act with { Months = [.. Enumerable.Repeat(Money.Euro(850), 12)] };
        var year = Planned.After(Decide(divided));
        year.Budget!.Line("4200").Until(2).ShouldBe(Money.Euro(1_700));
        Decide(divided with { Months = [.. divided.Months!] }, year).ShouldBeNothing();
        Decide(Act, year).ShouldRecord<BudgetRevised>().Months.ShouldBeNull();
        Decide(divided with { Amount = Money.Euro(10_000) }).ShouldBeRefused("ledger.budget_months_differ");
    }

    [Fact]
    public void Only_a_budget_that_was_set_in_an_open_year_changes()
    {
        Decide(Act, LedgerYear.Initial).ShouldBeRefused("ledger.year_not_open");
        Decide(Act, Fold.Of<LedgerYear>(Example.Opened())).ShouldBeRefused("ledger.budget_not_set");
        Decide(Act, Planned.Evolve(new LedgerYearClosed(2025, new LocalDate(2026, 5, 20), Money.Zero, [])))
            .ShouldBeRefused("ledger.year_closed");
    }

    [Fact]
    public void It_says_what_for_and_by_which_decision()
    {
        Decide(Act with { Reason = " " }).ShouldBeRefused("ledger.budget_reason_missing");
        Decide(Act with { DecidedBy = " " }).ShouldBeRefused("ledger.resolution_missing");
        Decide(Act with { Account = "9999" }).ShouldBeRefused("account.unknown");
        Decide(Act with { Account = "1100" }).ShouldBeRefused("ledger.budget_not_for_account");
        Decide(Act with { Amount = -Money.Euro(1) }).ShouldBeRefused("ledger.budget_below_zero");
    }
}
