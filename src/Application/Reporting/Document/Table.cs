using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Application.Reporting.Document;

/// <summary>
/// A table. The first column's head holds the unit ("In hele euro’s"). When it goes on over a page its head
/// comes back with "vervolg", and the renderer keeps groups with their subtotals.
/// </summary>
public sealed record Table(IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows) : Block
{
    /// <summary>The bold line over the table; null when the heading above says enough.</summary>
    public string? Title { get; init; }

    public TableStyle Style { get; init; } = TableStyle.Plain;

    public RichText? Note { get; init; }

    /// <summary>What a screen reader calls it, when there is no title.</summary>
    public string? Summary { get; init; }
}

public enum TableStyle
{
    /// <summary>Rows of fourteen points without lines.</summary>
    Plain,

    /// <summary>A register: taller rows with hairlines.</summary>
    Register,

    /// <summary>Many columns, half a point smaller.</summary>
    Matrix,

    /// <summary>Rows with room for a drawing.</summary>
    Tall,
}

/// <param name="Width">In points of a page of 493 wide; null shares what the other columns leave.</param>
public sealed record TableColumn(RichText Head, double? Width = null, ColumnKind Kind = ColumnKind.Text)
{
    /// <summary>The year the report is about: bold head, figures in ink while other years are grey.</summary>
    public bool IsCurrent { get; init; }

    /// <summary>Another year or a budget: grey.</summary>
    public bool IsMuted { get; init; }

    /// <summary>
    /// A drawn head, such as the years over a timeline; the words in <see cref="Head"/> are what is read.
    /// </summary>
    public Drawing? HeadDrawing { get; init; }

    public static TableColumn Current(RichText head, double? width = null) =>
        new(head, width, ColumnKind.Number) { IsCurrent = true };

    public static TableColumn Other(RichText head, double? width = null) =>
        new(head, width, ColumnKind.Number) { IsMuted = true };

    public static TableColumn Number(RichText head, double? width = null) => new(head, width, ColumnKind.Number);
}

public enum ColumnKind
{
    Text,

    /// <summary>Aligned at the right and under the rule of a subtotal.</summary>
    Number,

    /// <summary>A reference such as a note number: aligned at the right, grey, no rule of its own.</summary>
    Reference,

    /// <summary>An inline drawing; the figures beside it say the same.</summary>
    Drawing,
}

public sealed record TableRow(RowKind Kind, IReadOnlyList<TableCell> Cells)
{
    /// <summary>One step of nine points to the right, under a group's head.</summary>
    public bool IsIndented { get; init; }

    /// <summary>A hairline over the row, where the next of several blocks of rows begins.</summary>
    public bool HasRuleAbove { get; init; }

    public static TableRow Item(params IReadOnlyList<TableCell> cells) => new(RowKind.Item, cells);

    public static TableRow Indented(params IReadOnlyList<TableCell> cells) =>
        new(RowKind.Item, cells) { IsIndented = true };

    public static TableRow Group(params IReadOnlyList<TableCell> cells) => new(RowKind.Group, cells);

    public static TableRow Subtotal(params IReadOnlyList<TableCell> cells) => new(RowKind.Subtotal, cells);

    public static TableRow Total(params IReadOnlyList<TableCell> cells) => new(RowKind.Total, cells);

    /// <summary>A sentence about the rows above it, in grey, starting in the given column.</summary>
    public static TableRow Explanation(RichText text, int startColumn = 1) =>
        new(RowKind.Explanation,
            [.. Enumerable.Repeat(TableCell.Empty, startColumn), new TableCell(text)]);
}

public enum RowKind
{
    Item,
    Group,
    Subtotal,
    Total,
    Explanation,
}

/// <summary>A text or a drawing, and for a figure the view it comes from.</summary>
public sealed record TableCell(RichText Text)
{
    public static readonly TableCell Empty = new(RichText.Empty);

    public FigureSource? Source { get; init; }

    /// <summary>A drawing beside figures that say the same; screen readers pass over it.</summary>
    public Drawing? Drawing { get; init; }

    public static implicit operator TableCell(string text) => new TableCell(RichText.FromString(text));

    public static implicit operator TableCell(RichText text) => new(text);

    public static TableCell FromRichText(RichText text) => new(text);

    public static TableCell FromString(string text) => new TableCell(RichText.FromString(text));

    public static TableCell Figure(string text, string view, string key) =>
        new((RichText)text) { Source = new FigureSource(view, key) };

    public static TableCell Of(Drawing drawing) => new(RichText.Empty) { Drawing = drawing };
}
