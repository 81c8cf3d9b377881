using Wijkboek.Application.Finance.Statement;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Tests.Reporting.AnnualReport;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Tests.Finance.Statement;

public sealed class StatementAnswerTests
{
    private static async Task<StatementAnswer> Answer(SmallYear year) => (StatementAnswer)(
        await StatementAnswer.Give(await year.Application.Ask(SmallYear.From, SmallYear.To))).Data;

    [Fact]
    public async Task The_year_stands_beside_its_budget_and_the_year_before()
    {
        var answer = await Answer(await SmallYear.WithLedger());
        answer.Budget!.TotalIncomeCents.ShouldBe(23_580_000);
        var before = answer.Before.ShouldNotBeNull();
        (before.From, before.To).ShouldBe((new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 31)));
        before.Totals.ResultCents.ShouldBe(1_302_035);
        answer.Expense.SelectMany(heading => heading.Accounts).ShouldAllBe(row => row.FirstBudgetCents == null);
    }

    [Fact]
    public async Task A_budget_that_was_changed_half_way_keeps_what_the_year_began_with()
    {
        var year = await SmallYear.WithLedger(closed: false);
        await year.Do(new SetBudget(
            2025, new LocalDate(2025, 7, 1),
            [new BudgetLine("4200", Money.Euro(30_000)), new BudgetLine("4300", Money.Euro(19_000))]));
        var rows = (await Answer(year)).Expense.SelectMany(heading => heading.Accounts)
            .ToDictionary(row => row.Number);
        (rows["4200"].FirstBudgetCents, rows["4200"].BudgetCents).ShouldBe((2_880_000, 3_000_000));
        (rows["4300"].FirstBudgetCents, rows["4300"].BudgetCents).ShouldBe((0, 1_900_000));
        (rows["4140"].FirstBudgetCents, rows["4140"].BudgetCents).ShouldBe((15_000_000, 0));
    }

    [Fact]
    public async Task One_account_can_be_changed_and_the_others_stay_as_they_were_planned()
    {
        var year = await SmallYear.WithLedger(closed: false);
        var before = (await Answer(year)).Budget!;
        await year.Do(new ChangeBudget(
            2025, new LocalDate(2025, 7, 1), "4200", Money.Euro(30_000), "2025-09", "De huur gaat omhoog"));
        var after = await Answer(year);
        after.Expense.SelectMany(heading => heading.Accounts).Where(row => row.FirstBudgetCents != row.BudgetCents)
            .Select(row => (row.Number, row.FirstBudgetCents, row.BudgetCents))
            .ShouldBe([("4200", 2_880_000, 3_000_000)]);
        after.Budget!.TotalExpenseCents.ShouldBe(before.TotalExpenseCents + 120_000);
        after.Budget.TotalIncomeCents.ShouldBe(before.TotalIncomeCents);
    }

    [Fact]
    public async Task Months_are_compared_with_their_part_of_the_budget_and_other_days_with_none()
    {
        var year = await SmallYear.WithLedger(closed: false);
        Money[] rent = [Money.Euro(6_000), .. Enumerable.Repeat(Money.Euro(2_000), 11)];
        await year.Do(new SetBudget(
            2025, new LocalDate(2025, 7, 1),
            [new BudgetLine("4200", Money.Euro(28_000), rent), new BudgetLine("4300", Money.Euro(12_000))]));
        (await Planned(year, "2025-01-01", "2025-03-31"))
            .ShouldBe([("4200", 1_000_000), ("4300", 300_000)]);
        (await Planned(year, "2025-02-01", "2025-02-28")).ShouldBe([("4200", 200_000), ("4300", 100_000)]);
        (await Answer(year, "2025-01-01", "2025-03-30")).Budget.ShouldBeNull();
    }

    private static async Task<StatementAnswer> Answer(SmallYear year, string from, string to) => (StatementAnswer)(
        await StatementAnswer.Give(await year.Application.Ask(Day(from), Day(to)))).Data;

    private static async Task<IEnumerable<(string, long?)>> Planned(SmallYear year, string from, string to) =>
        (await Answer(year, from, to)).Expense.SelectMany(heading => heading.Accounts)
        .Where(row => row.BudgetCents != 0).Select(row => (row.Number, row.BudgetCents));

    [Theory]
    [InlineData("2025-01-01", "2025-12-31", "2024-01-01", "2024-12-31")]
    [InlineData("2025-03-01", "2025-03-31", "2025-02-01", "2025-02-28")]
    [InlineData("2025-03-10", "2025-03-16", "2025-03-03", "2025-03-09")]
    public void Months_are_compared_with_months_and_days_with_days(string from, string to, string first, string last)
    {
        var before = PeriodBefore.Of(Day(from), Day(to));
        (before.Start, before.End).ShouldBe((Day(first), Day(last)));
    }

    private static LocalDate Day(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
