using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Host.Pdf.Layout.Text;

namespace Wijkboek.Host.Pdf.Layout.Tables;

/// <summary>The white around a row's text and the rules over and under it.</summary>
internal sealed record RowLook(double Before, double After, RowRule Above, RowRule Below)
{
    /// <summary>White over the row that falls away under a head.</summary>
    public double Space { get; private init; }

    public const double Indent = 9;

    private const double UnderBlockRule = 3.5;
    private const double OverGroup = 10.5;
    private const double OverNextItem = 7;

    public static RowLook Of(Table table, int index)
    {
        var row = table.Rows[index];
        var above = index > 0 ? table.Rows[index - 1] : null;
        var below = index + 1 < table.Rows.Count ? table.Rows[index + 1] : null;
        return (table.Style, row.Kind) switch
        {
            (TableStyle.Register, RowKind.Total) => new RowLook(3, 3.5, RowRule.None, RowRule.None),
            (TableStyle.Register, _) => new RowLook(
                3, 3.15, RowRule.None, below is null or { Kind: RowKind.Total } ? RowRule.Heavy : RowRule.Hair),
            (_, RowKind.Total) => new RowLook(3.5, 0, above is null ? RowRule.None : RowRule.Heavy, RowRule.None),
            (_, RowKind.Explanation) => new RowLook(1.75, 6.1, RowRule.None, RowRule.None),
            (_, RowKind.Subtotal) => new RowLook(
                0, below is { Kind: RowKind.Total } ? 3.5 : 0, RowRule.Subtotal, RowRule.None),
            (TableStyle.Tall, _) => new RowLook(3.5, 3.5, RowRule.None, RowRule.None),
            _ when row.HasRuleAbove && above is not null => new RowLook(
                UnderBlockRule, 0, RowRule.Block, RowRule.None),
            _ => new RowLook(0, 0, RowRule.None, RowRule.None) { Space = Over(row, above) },
        };
    }

    public static TypeRole Role(Table table, TableRow row, TableColumn? column)
    {
        var size = (table.Style, row.Kind) switch
        {
            (_, RowKind.Explanation) => Roles.Explanation,
            (TableStyle.Register, _) => Roles.RegisterCell,
            (TableStyle.Matrix, _) => Roles.Cell with { Size = 8.5 },
            _ => Roles.Cell,
        };
        var isGrey = column is { IsMuted: true } or { Kind: ColumnKind.Reference };
        var isBold = row.Kind switch
        {
            RowKind.Group or RowKind.Total => !isGrey,
            RowKind.Subtotal => column is { IsCurrent: true },
            _ => false,
        };
        return (isBold ? size.Bold : size).In(isGrey ? Ink.Ink2 : size.Ink);
    }

    /// <summary>A group's head without figures runs on over the columns.</summary>
    public static bool SpansRow(TableRow row) =>
        row.Kind == RowKind.Group && row.Cells.Count(cell => !cell.Text.IsEmpty || cell.Drawing is not null) == 1;

    private static double Over(TableRow row, TableRow? above) => (row.Kind, above?.Kind) switch
    {
        (_, null) => 0,
        (RowKind.Group, _) => OverGroup,
        (_, RowKind.Subtotal or RowKind.Total) => OverNextItem,
        _ => 0,
    };
}

internal enum RowRule
{
    None,

    /// <summary>Between the rows of a register.</summary>
    Hair,

    /// <summary>Over the figures that add up.</summary>
    Subtotal,

    /// <summary>Between blocks of rows.</summary>
    Block,

    Heavy,
}
