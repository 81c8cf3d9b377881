using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport.Closing;

/// <summary>The budget of the next year by heading, beside that of this year and what came of it.</summary>
internal static class NextBudget
{
    /// <summary>Null when there is none yet.</summary>
    public static BudgetSet? Of(AnnualReportInput input) =>
        input.Book.YearOn(input.To.PlusDays(1))?.Budget;

    public static IEnumerable<Block> Write(AnnualReportInput input)
    {
        if (Of(input) is not { } budget)
            yield break;
        var rows = Rows(input, budget).ToList();
        yield return new Table(
            [
                new TableColumn(Say("annual.whole_euros")),
                TableColumn.Current(Say("annual.budget", ("year", $"{input.Year + 1}")), 78),
                .. input.Statement.HasBudget
                    ? [TableColumn.Other(Say("annual.budget", ("year", $"{input.Year}")), 78)]
                    : Array.Empty<TableColumn>(),
                TableColumn.Other(Say("annual.realised", ("year", $"{input.Year}")), 82),
                TableColumn.Number(
                    Say("annual.outlook.change", ("next", $"{input.Year + 1}"), ("year", $"{input.Year}")), 82),
            ],
            [
                .. Part(input, rows, AccountKind.Income, "income"),
                .. Part(input, rows, AccountKind.Expense, "expense"),
                TableRow.Total(
                    [Word("annual.statement.result"), .. Cells(input, Result(rows), "result")]),
            ])
        {
            Title = Say("annual.outlook.budget", ("year", $"{input.Year + 1}")),
            Note = Decided(input, budget),
        };
    }

    private static IEnumerable<TableRow> Part(
        AnnualReportInput input, IReadOnlyList<BudgetRow> rows, AccountKind kind, string key)
    {
        var part = rows.Where(row => row.Kind == kind).ToList();
        yield return TableRow.Group(Say($"annual.outlook.{key}"));
        foreach (var row in part)
            yield return TableRow.Indented([row.Heading, .. Cells(input, row, row.Heading)]);
        yield return TableRow.Total([Word($"annual.statement.{key}"), .. Cells(input, Sum(part), key)]);
    }

    private static IEnumerable<TableCell> Cells(AnnualReportInput input, BudgetRow row, string key)
    {
        yield return Euros.Write(row.Next);
        if (input.Statement.HasBudget)
            yield return TableCell.Figure(Euros.Write(row.Budget), "statement", $"{key}/budget");
        yield return TableCell.Figure(Euros.Write(row.Realised), "statement", $"{key}/realised");
        yield return Euros.Difference(row.Next - row.Realised);
    }

    private static IEnumerable<BudgetRow> Rows(AnnualReportInput input, BudgetSet budget)
    {
        var planned = budget.Lines
            .Select(line => (Account: input.Book.Frame.Accounts[line.Account], line.Amount))
            .GroupBy(line => (line.Account.Kind, line.Account.Heading))
            .ToDictionary(lines => lines.Key, lines => lines.Sum(line => line.Amount));
        var known = input.Statement.Income.Select(heading => (Kind: AccountKind.Income, heading.Name, heading.Total))
            .Concat(input.Statement.Expense.Select(heading => (Kind: AccountKind.Expense, heading.Name, heading.Total)))
            .ToDictionary(heading => (heading.Kind, heading.Name), heading => heading.Total);
        var order = input.Book.Frame.Accounts.Values.Select(account => (account.Kind, account.Heading)).Distinct();
        return order.Where(key => planned.ContainsKey(key) || known.ContainsKey(key))
            .Select(key => new BudgetRow(
                key.Kind, key.Heading, planned.GetValueOrDefault(key),
                known.GetValueOrDefault(key).Budget, known.GetValueOrDefault(key).Realised));
    }

    private static BudgetRow Sum(IReadOnlyList<BudgetRow> rows) => new(
        rows.Count > 0 ? rows[0].Kind : default, "",
        rows.Sum(row => row.Next), rows.Sum(row => row.Budget), rows.Sum(row => row.Realised));

    private static BudgetRow Result(IReadOnlyList<BudgetRow> rows)
    {
        var income = Sum([.. rows.Where(row => row.Kind == AccountKind.Income)]);
        var expense = Sum([.. rows.Where(row => row.Kind == AccountKind.Expense)]);
        return new BudgetRow(
            default, "", income.Next - expense.Next, income.Budget - expense.Budget,
            income.Realised - expense.Realised);
    }

    private static RichText Decided(AnnualReportInput input, BudgetSet budget)
    {
        var decided = Say("annual.outlook.decided", ("date", Dutch.LongDate(budget.DecidedOn)));
        return Euros.AddUp(Rows(input, budget).Select(row => row.Next))
            ? decided
            : $"{decided} {Say("annual.rounding")}";
    }

    private sealed record BudgetRow(AccountKind Kind, string Heading, Money Next, Money Budget, Money Realised);
}
