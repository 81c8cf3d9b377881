using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Pdf.Layout.Text;

namespace Wijkboek.Host.Pdf.Layout.Tables;

/// <summary>Divides the width of a table over its columns.</summary>
internal sealed class ColumnPlan(Typesetter type)
{
    private const double AfterNumbers = 14;
    private const double AirySpace = 62;

    public IReadOnlyList<ColumnBox> Divide(Table table, double left, double width)
    {
        var columns = table.Columns;
        var padding = Padding(table.Style, width);
        var widths = new double[columns.Count];
        var natural = columns.Select((_, i) => Natural(table, i) + Extra(columns, i, padding)).ToArray();
        for (var i = 0; i < columns.Count; i++)
        {
            widths[i] = columns[i].Width is { } given ? Math.Max(given, Least(table, i, padding)) : natural[i];
        }

        Loosen(columns, widths, width);
        Fill(table, widths, natural, width);
        return Boxes(columns, widths, left, padding);
    }

    /// <summary>Tables that share the page with another stand closer.</summary>
    private static double Padding(TableStyle style, double width) =>
        width < Grid.HalfWidth ? 4 : style == TableStyle.Matrix ? 5 : 8;

    /// <summary>
    /// The white of a column: at its right, except at the edge, and left of a text that follows figures.
    /// </summary>
    private static double Extra(IReadOnlyList<TableColumn> columns, int i, double padding) =>
        (i == columns.Count - 1 ? 0 : padding) + Indent(columns, i);

    private static double Indent(IReadOnlyList<TableColumn> columns, int i) =>
        columns[i].Kind is ColumnKind.Text or ColumnKind.Drawing
        && i > 0 && columns[i - 1].Kind == ColumnKind.Number ? AfterNumbers : 0;

    /// <summary>Columns of figures without a width of their own get air, when the labels leave it.</summary>
    private static void Loosen(IReadOnlyList<TableColumn> columns, double[] widths, double width)
    {
        var loose = Enumerable.Range(0, columns.Count)
            .Where(i => columns[i] is { Width: null, Kind: ColumnKind.Number } && widths[i] < AirySpace)
            .ToList();
        var wanted = loose.Sum(i => AirySpace - widths[i]);
        var share = wanted <= 0 ? 0 : Math.Clamp((width - widths.Sum()) / wanted, 0, 1);
        foreach (var i in loose)
        {
            widths[i] += (AirySpace - widths[i]) * share;
        }
    }

    /// <summary>The first column of text takes what is over; where width lacks, the columns of text give it.</summary>
    private void Fill(Table table, double[] widths, double[] natural, double width)
    {
        var flexible = Enumerable.Range(0, widths.Length)
            .Where(i => table.Columns[i] is { Width: null, Kind: ColumnKind.Text })
            .DefaultIfEmpty(0)
            .ToList();
        var over = width - widths.Sum();
        if (over >= 0)
        {
            widths[flexible[0]] += over;
            return;
        }

        var padding = Padding(table.Style, width);
        var least = flexible.Sum(i => Math.Min(natural[i], Least(table, i, padding)));
        var given = flexible.Sum(i => widths[i]);
        var share = given - least <= 0 ? 0 : Math.Clamp(-over / (given - least), 0, 1);
        foreach (var i in flexible)
        {
            widths[i] -= (widths[i] - Math.Min(natural[i], Least(table, i, padding))) * share;
        }

        Squeeze(widths, width);
    }

    private static void Squeeze(double[] widths, double width)
    {
        var factor = Math.Min(1, width / widths.Sum());
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] *= factor;
        }
    }

    private static ColumnBox[] Boxes(
        IReadOnlyList<TableColumn> columns, double[] widths, double left, double padding)
    {
        var boxes = new ColumnBox[columns.Count];
        for (var i = 0; i < columns.Count; i++)
        {
            var right = left + widths[i] - (i == columns.Count - 1 ? 0 : padding);
            boxes[i] = new ColumnBox(columns[i], left + Indent(columns, i), right);
            left += widths[i];
        }

        return boxes;
    }

    private double Natural(Table table, int i)
    {
        var column = table.Columns[i];
        var head = column.IsCurrent ? Roles.Small.Bold : Roles.Small;
        var headWidth = column.Kind == ColumnKind.Number
            ? type.WidestWord(column.Head, head)
            : type.NaturalWidth(column.Head, head);
        return Cells(table, i)
            .Select(cell => Natural(table, cell.Row, cell.Cell))
            .Append(headWidth)
            .Append(column.HeadDrawing?.Width ?? 0)
            .Max();
    }

    private double Natural(Table table, TableRow row, TableCell cell) => Math.Max(
        cell.Drawing?.Width ?? 0,
        type.NaturalWidth(cell.Text, RowLook.Role(table, row, null)) + (row.IsIndented ? RowLook.Indent : 0));

    /// <summary>Figures are never cut; of a text the longest word must fit.</summary>
    private double Least(Table table, int i, double padding)
    {
        var isFigure = table.Columns[i].Kind is ColumnKind.Number or ColumnKind.Drawing;
        var cells = Cells(table, i).Select(cell => isFigure
            ? Natural(table, cell.Row, cell.Cell)
            : type.WidestWord(cell.Cell.Text, RowLook.Role(table, cell.Row, null)));
        return cells.DefaultIfEmpty().Max() + Extra(table.Columns, i, padding);
    }

    private static IEnumerable<(TableRow Row, TableCell Cell)> Cells(Table table, int i) => table.Rows
        .Where(row => row.Kind is not RowKind.Explanation && row.Cells.Count > i && !RowLook.SpansRow(row))
        .Select(row => (row, row.Cells[i]));
}
