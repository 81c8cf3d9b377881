using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Finance.Statement;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Parts.Leaves;
using Wijkboek.Host.Web.Parts.Sheets;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Ledger;

/// <summary>Income and expense of the period, against the budget and the period before.</summary>
internal static class StatementLeaf
{
    private const string View = "statement";

    public static async Task<Leaf> Read(Visit visit)
    {
        var book = await LedgerBook.Read(visit.Question);
        var statement = Statement.Of(book, visit.Question.From, visit.Question.To);
        var result = statement.Result.Realised;
        return new Leaf(Doors.Statement, "Staat van baten en lasten", Lead(visit, result))
        {
            KeyFigures =
            [
                new("Baten", Dutch.Euro(statement.TotalIncome.Realised.Cents), new FigureSource(View, "income")),
                new("Lasten", Dutch.Euro(statement.TotalExpense.Realised.Cents), new FigureSource(View, "expense")),
                new(
                    "Saldo", Dutch.Euro(result.Cents), new FigureSource(View, "result"),
                    statement.HasPrevious
                        ? $"{visit.BeforeName}: {Dutch.Euro(statement.Result.Previous.Cents)}"
                        : null),
            ],
            Sections =
            [
                new SheetSection("", SheetOf(statement, visit))
                {
                    More = new Way("Per project en per geldgever", visit.To(Doors.Projects.Path)),
                },
                .. BudgetLeaf.Sections(visit, book, await visit.Question.Personal()),
            ],
        };
    }

    public static string Lead(Visit visit, Money result) => result switch
    {
        { IsNegative: true } => $"In {visit.PeriodName} ging er {Dutch.Euro(-result.Cents)} meer uit dan erin kwam.",
        { IsZero: true } => $"In {visit.PeriodName} kwam er net zoveel in als eruit ging.",
        _ => $"In {visit.PeriodName} bleef er {Dutch.Euro(result.Cents)} over.",
    };

    private static Sheet SheetOf(Statement statement, Visit visit)
    {
        var income = First(statement, statement.Income.SelectMany(heading => heading.Rows));
        var expense = First(statement, statement.Expense.SelectMany(heading => heading.Rows));
        List<SheetRow> rows =
        [
            .. statement.Income.SelectMany(heading => Rows(heading, statement, visit)),
            Sum("Som van de baten", statement.TotalIncome, "income", statement, income),
            .. statement.Expense.SelectMany(heading => Rows(heading, statement, visit)),
            Sum("Som van de lasten", statement.TotalExpense, "expense", statement, expense),
        ];
        var isEmpty = statement.Income.Count + statement.Expense.Count == 0;
        return new Sheet(
            "staat", "Staat van baten en lasten", Columns(statement, visit), isEmpty ? [] : rows, rows.Count)
        {
            Query = visit.Sheets,
            IsSortable = false,
            Total = Sum("Saldo van baten en lasten", statement.Result, "result", statement, income - expense),
        };
    }

    private static IReadOnlyList<SheetColumn> Columns(Statement statement, Visit visit) =>
    [
        new("rekening", "Rekening", CellKind.Name),
        new("nu", visit.Time.Year is { } year ? $"{year} (€)" : "Deze periode (€)", CellKind.Amount),
        .. statement.FirstBudget is not null
            ? new SheetColumn[] { new("eerst", "Eerst begroot (€)", CellKind.Amount) }
            : [],
        .. statement.HasBudget
            ? new SheetColumn[]
            {
                new("begroot", "Begroot (€)", CellKind.Amount), new("verschil", "Verschil (€)", CellKind.Amount),
            }
            : [],
        .. statement.HasPrevious ? new SheetColumn[] { new("ervoor", $"{visit.BeforeName} (€)", CellKind.Amount) } : [],
    ];

    private static IEnumerable<SheetRow> Rows(StatementHeading heading, Statement statement, Visit visit) =>
    [
        new([new(heading.Name)]) { Kind = SheetRowKind.Group },
        .. heading.Rows.Select(row => new SheetRow(
            Cells(
                $"{row.Account.Number} {row.Account.Name}", row.Amounts, row.Account.Number, statement,
                First(statement, [row]), visit))),
        Sum($"Samen {heading.Name}", heading.Total, heading.Name, statement, First(statement, heading.Rows)),
    ];

    private static SheetRow Sum(
        string name, StatementAmounts amounts, string key, Statement statement, Money first) =>
        new(Cells(name, amounts, key, statement, first)) { Kind = SheetRowKind.Subtotal };

    // What the year began with, where the budget was changed on the way.
    private static Money First(Statement statement, IEnumerable<StatementRow> rows) =>
        rows.Sum(row => statement.FirstBudget?.GetValueOrDefault(row.Account.Number) ?? Money.Zero);

    /// <param name="visit">Of a row that has a page of its own.</param>
    private static List<SheetCell> Cells(
        string name, StatementAmounts amounts, string key, Statement statement, Money first, Visit? visit = null) =>
    [
        new(name) { Address = visit?.To($"{Doors.Accounts.Path}/{key}") },
        Cell(amounts.Realised, key),
        .. statement.FirstBudget is not null ? new SheetCell[] { new(first) } : [],
        .. statement.HasBudget
            ? new[] { Cell(amounts.Budget, $"{key}/budget"), Cell(amounts.Difference, $"{key}/difference") }
            : [],
        .. statement.HasPrevious ? new[] { Cell(amounts.Previous, $"{key}/previous") } : [],
    ];

    private static SheetCell Cell(Money amount, string key) =>
        new(amount) { Source = amount.IsZero ? null : new FigureSource(View, key) };
}
