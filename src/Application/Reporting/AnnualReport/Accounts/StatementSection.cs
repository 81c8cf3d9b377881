using Wijkboek.Application.Finance.Statement;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport.Accounts;

/// <summary>Income and expense by heading and account, and where the result went.</summary>
internal static class StatementSection
{
    public static Section Write(AnnualReportInput input)
    {
        var columns = AmountColumn.For(input);
        return new Section(Say("annual.statement.title"), [Table(input, columns)])
        {
            Opening = Opening.TwoLines,
        };
    }

    private static Table Table(AnnualReportInput input, IReadOnlyList<AmountColumn> columns)
    {
        var (statement, notes) = (input.Statement, NoteNumbers.For(input));
        return new Table(
            [
                new TableColumn(Say("annual.whole_euros")),
                new TableColumn(Say("annual.note"), 30, ColumnKind.Reference),
                .. columns.Select(column => column.Head),
            ],
            [
                .. statement.Income.SelectMany(heading => Heading(heading, notes.Income, columns)),
                Total("income", statement.TotalIncome, columns),
                .. statement.Expense.SelectMany(heading => Heading(heading, notes.Expense, columns)),
                Total("expense", statement.TotalExpense, columns),
                Total("result", statement.Result, columns),
                .. Appropriation(input, notes, columns.Count),
            ])
        {
            Summary = Say("annual.statement.title"),
            Note = Note(statement, columns),
        };
    }

    private static IEnumerable<TableRow> Heading(
        StatementHeading heading, int note, IReadOnlyList<AmountColumn> columns)
    {
        yield return TableRow.Group([heading.Name, $"{note}"]);
        foreach (var row in heading.Rows)
            yield return TableRow.Indented(
                [row.Account.Name, "", .. columns.Select(column => column.Cell(row.Amounts, row.Account.Number))]);
        if (heading.Rows.Count > 1)
            yield return TableRow.Subtotal(
                ["", "", .. columns.Select(column => column.Cell(heading.Total, heading.Name))]);
    }

    private static TableRow Total(string key, StatementAmounts amounts, IReadOnlyList<AmountColumn> columns) =>
        TableRow.Total(
            [Word($"annual.statement.{key}"), "", .. columns.Select(column => column.Cell(amounts, key))]);

    private static IEnumerable<TableRow> Appropriation(AnnualReportInput input, NoteNumbers notes, int columns)
    {
        var lines = input.Statement.Appropriation;
        yield return TableRow.Group(
            [Word("annual.statement.appropriation"), $"{notes.Of(NoteNumbers.EquityHeading(input))}"]);
        if (lines.Count == 0)
        {
            yield return TableRow.Explanation(Say("annual.statement.not_appropriated", ("year", $"{input.Year}")), 0);
            yield break;
        }

        foreach (var line in lines)
            yield return TableRow.Indented([Name(input, line), "", .. Amount(line.Amount, line.Account, columns)]);
        if (lines.Count > 1)
            yield return TableRow.Subtotal(
                ["", "", .. Amount(lines.Sum(line => line.Amount), "appropriation", columns)]);
    }

    private static string Name(AnnualReportInput input, AppropriationLine line) =>
        input.Book.Frame.Accounts[line.Account].Name;

    /// <summary>The result went somewhere in this year only; a budget or another year has no such figure.</summary>
    private static IEnumerable<TableCell> Amount(Money amount, string key, int columns) =>
        Enumerable.Repeat(TableCell.Empty, columns - 1)
            .Prepend(Euros.Cell(amount, "statement", $"appropriation/{key}"));

    private static RichText Note(Statement statement, IReadOnlyList<AmountColumn> columns)
    {
        var text = statement.HasBudget ? Say("annual.statement.difference_note") + " " : "";
        var adds = new[] { statement.Income, statement.Expense }.All(headings =>
            AmountColumn.AddUp(columns, headings.Select(heading => heading.Total))
            && headings.All(heading => AmountColumn.AddUp(columns, heading.Rows.Select(row => row.Amounts))));
        return RichText.FromString($"{text}{Say("annual.statement.notes_from")} ")
            .ThenPageOf(AccountsChapter.NotesAnchor)
            .Then(adds ? "." : $". {Say("annual.rounding")}");
    }
}
