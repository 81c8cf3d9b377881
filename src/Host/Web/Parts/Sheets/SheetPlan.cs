using Wijkboek.Application.Reporting.Document;
using Wijkboek.Domain.Common;

namespace Wijkboek.Host.Web.Parts.Sheets;

/// <summary>The columns of a table, each with how its cells come from a row.</summary>
public sealed class SheetPlan<TRow>(string name, string caption)
{
    private readonly List<(SheetColumn Column, Func<TRow, SheetCell> Cell)> columns = [];

    public SheetPlan<TRow> Name(
        string key, string head, Func<TRow, string?> value, Func<TRow, string?>? address = null) =>
        Add(new(key, head, CellKind.Name), row => new(value(row)) { Address = address?.Invoke(row) });

    public SheetPlan<TRow> Text(string key, string head, Func<TRow, string?> value) =>
        Add(new(key, head, CellKind.Text), row => new(value(row) is { Length: > 0 } text ? text : null));

    public SheetPlan<TRow> Word(
        string key, string head, Func<TRow, object?> value, Func<TRow, SignState?>? state = null) =>
        Add(new(key, head, CellKind.Word), row => new(value(row)) { State = state?.Invoke(row) });

    public SheetPlan<TRow> Link(string key, string head, Func<TRow, object?> value, Func<TRow, string?> address) =>
        Add(new(key, head, CellKind.Word), row => new(value(row)) { Address = address(row) });

    public SheetPlan<TRow> Day(string key, string head, Func<TRow, LocalDate?> value) =>
        Add(new(key, head, CellKind.Day), row => new(value(row)));

    public SheetPlan<TRow> Share(string key, string head, Func<TRow, decimal?> value) =>
        Add(new(key, head, CellKind.Share), row => new(value(row)));

    public SheetPlan<TRow> Count(string key, string head, Func<TRow, int?> value, bool isSummed = false) =>
        Add(new(key, head, CellKind.Count) { IsSummed = isSummed }, row => new(value(row)));

    /// <param name="source">Of a row; its figure then leads to its events.</param>
    /// <param name="total">Of the sum over all rows.</param>
    public SheetPlan<TRow> Amount(
        string key, string head, Func<TRow, Money?> value, Func<TRow, FigureSource?>? source = null,
        FigureSource? total = null, bool isSummed = true) => Add(
        new(key, head, CellKind.Amount) { IsSummed = isSummed, TotalSource = total },
        row => new(value(row)) { Source = source?.Invoke(row) });

    public SheetPlan<TRow> Add(SheetColumn column, Func<TRow, SheetCell> cell)
    {
        columns.Add((column, cell));
        return this;
    }

    /// <param name="nothing">What to read when there are no rows.</param>
    public Sheet Of(IEnumerable<TRow> rows, SheetQuery query, string? nothing = null)
    {
        var given = rows.ToList();
        columns.RemoveAll(column =>
            column.Column.Kind == CellKind.Acts && given.TrueForAll(row => column.Cell(row).Ways.Count == 0));
        var all = given.Select(row => new SheetRow(() => [.. columns.Select(column => column.Cell(row))])).ToList();
        var filter = query.FilterOf(name);
        var shown = filter is null ? all : all.FindAll(row => row.Contains(filter));
        var sheet = new Sheet(
            name, caption, [.. columns.Select(column => column.Column)], InOrder(shown, query), all.Count)
        {
            Query = query,
            Total = TotalOf(shown, isComplete: filter is null),
        };
        return nothing is null ? sheet : sheet with { Nothing = nothing };
    }

    // What is empty comes last, whichever way round; rows that are equal keep their order.
    private List<SheetRow> InOrder(List<SheetRow> rows, SheetQuery query)
    {
        var index = columns.FindIndex(column => column.Column.Key == query.ColumnOf(name));
        if (index < 0)
            return rows;
        var known = rows.Where(row => row.Cells[index].Order is not null);
        var inOrder = query.IsDescending
            ? known.OrderByDescending(row => row.Cells[index].Order)
            : known.OrderBy(row => row.Cells[index].Order);
        return [.. inOrder, .. rows.Where(row => row.Cells[index].Order is null)];
    }

    private SheetRow? TotalOf(List<SheetRow> rows, bool isComplete)
    {
        if (rows.Count < 2 || !columns.Exists(column => column.Column.IsSummed))
            return null;
        return new SheetRow(
        [
            .. columns.Select((column, i) => i == 0 ? new SheetCell("Totaal")
                : column.Column.IsSummed
                    ? Sum(rows.Select(row => row.Cells[i].Value), column.Column.Kind) with
                    {
                        Source = isComplete ? column.Column.TotalSource : null,
                    }
                    : SheetCell.Empty),
        ]);
    }

    private static SheetCell Sum(IEnumerable<object?> values, CellKind kind) => kind == CellKind.Amount
        ? new(values.OfType<Money>().Sum(amount => amount))
        : new(values.OfType<int>().Sum());
}
