using Wijkboek.Application.Finance.Tracing;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport.Accounts;

/// <summary>Expense by heading, divided over what it was for; what names no project is general.</summary>
internal static class ExpenseNote
{
    private const int MostProjects = 3;

    public static IEnumerable<Block> Write(AnnualReportInput input)
    {
        var lines = input.Book.Lines(input.From, input.To)
            .Where(line => line.Account.Kind == AccountKind.Expense)
            .Select(line => new Expense(line.Account.Heading, line.Line.Project, line.Line.Balance)).ToList();
        if (lines.Count == 0)
            yield break;
        var columns = Columns(input, lines);
        var headings = input.Statement.Expense.Where(heading => lines.Any(line => line.Heading == heading.Name));
        yield return new Table(
            [
                new TableColumn(Say("annual.whole_euros")),
                .. columns.Select(column => TableColumn.Number(column.Name, 60)),
                TableColumn.Current($"{input.Year}", 62),
            ],
            [
                .. headings.Select(heading => TableRow.Item(
                    Row(heading.Name, heading.Name, columns, lines.Where(line => line.Heading == heading.Name)))),
                TableRow.Total(Row(Word("annual.statement.expense"), "expense", columns, lines)),
            ])
        {
            Title = Say("annual.notes.expense_title", ("number", NoteNumbers.For(input).Expense)),
            Style = TableStyle.Matrix,
            Note = Say("annual.notes.expense_note"),
        };
    }

    /// <summary>The largest projects have a column each, smaller ones share one.</summary>
    private static IReadOnlyList<Column> Columns(AnnualReportInput input, IReadOnlyList<Expense> lines)
    {
        var projects = lines.Where(line => line.Project is not null)
            .GroupBy(line => line.Project!)
            .OrderByDescending(project => project.Sum(line => line.Amount))
            .ThenBy(project => project.Key, StringComparer.Ordinal)
            .Select(project => project.Key).ToList();
        var (shown, others) = (projects.Take(MostProjects), projects.Skip(MostProjects).ToHashSet());
        return
        [
            .. shown.Select(project => new Column(Title(input, project), [project], line => line.Project == project)),
            .. others.Count > 0
                ? [new Column(
                    Word("annual.notes.other_projects"), [.. others],
                    line => line.Project is { } one && others.Contains(one))]
                : Array.Empty<Column>(),
            new Column(Word("annual.notes.general"), [], line => line.Project is null),
        ];
    }

    private static string Title(AnnualReportInput input, string project) =>
        input.SubsidyFiles.FirstOrDefault(file => file.Application?.Subsidy.Value == project)?.Application!.Title
        ?? input.ChallengeFiles.FirstOrDefault(file => file.Task?.Challenge.Value == project)?.Task!.Title
        ?? input.Jobs.FirstOrDefault(record => record.Job.Created?.Job.Value == project)?.Job.Created!.Title
        ?? project;

    private static IReadOnlyList<TableCell> Row(
        string name, string key, IReadOnlyList<Column> columns, IEnumerable<Expense> lines)
    {
        var row = lines.ToList();
        return
        [
            name,
            .. columns.Select(column => Euros.Cell(
                row.Where(column.Takes).Sum(line => line.Amount), "ledger",
                LedgerTrace.ExpenseKey(key, column.Projects))),
            Euros.Cell(row.Sum(line => line.Amount), "statement", key),
        ];
    }

    private sealed record Expense(string Heading, string? Project, Money Amount);

    private sealed record Column(string Name, IReadOnlyList<string> Projects, Func<Expense, bool> Takes);
}
