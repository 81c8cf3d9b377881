namespace Wijkboek.Host.Web.Parts.Sheets;

/// <summary>A table as it is shown: put in order and filtered as the address asks.</summary>
/// <param name="Name">In addresses, when a page has several.</param>
/// <param name="Rows">That are shown.</param>
/// <param name="All">How many there are without the filter.</param>
public sealed record Sheet(
    string Name, string Caption, IReadOnlyList<SheetColumn> Columns, IReadOnlyList<SheetRow> Rows, int All)
{
    private const int FewEnoughToSee = 10;
    private const int LongestPart = 100;

    /// <summary>How it was asked for.</summary>
    public SheetQuery Query { get; init; } = SheetQuery.None;

    /// <summary>Rows that stand in an order of their own, such as a balance sheet, are not put in another.</summary>
    public bool IsSortable { get; init; } = true;

    /// <summary>What to read, and to do, when there is nothing.</summary>
    public string Nothing { get; init; } = "Hier is in deze periode niets vastgelegd.";

    public SheetRow? Total { get; init; }

    /// <summary>A long table is shown in parts; a file holds all of it.</summary>
    public int Parts => Math.Max(1, (Rows.Count + LongestPart - 1) / LongestPart);

    /// <summary>The part that is shown, from 1.</summary>
    public int Part => Math.Min(Query.PartOf(Name), Parts);

    public IEnumerable<SheetRow> Shown => Rows.Skip((Part - 1) * LongestPart).Take(LongestPart);

    public bool IsFiltered => Query.FilterOf(Name) is not null;

    public bool HasFilter => IsFiltered || (IsSortable && All > FewEnoughToSee);
}

/// <summary>Its cells are made when somebody looks: of a long table most are not.</summary>
public sealed record SheetRow
{
    private readonly Lazy<IReadOnlyList<SheetCell>> cells;

    public SheetRow(IReadOnlyList<SheetCell> cells) => this.cells = new(cells);

    public SheetRow(Func<IReadOnlyList<SheetCell>> cells) => this.cells = new(cells);

    public IReadOnlyList<SheetCell> Cells => cells.Value;

    public SheetRowKind Kind { get; init; }

    /// <summary>The row that the address points at.</summary>
    public bool IsCurrent { get; init; }

    public bool Contains(string text) => Cells.Any(cell =>
        cell.Text.Contains(text, StringComparison.OrdinalIgnoreCase)
        || cell.Note?.Contains(text, StringComparison.OrdinalIgnoreCase) == true);
}

public enum SheetRowKind
{
    Item,

    /// <summary>The head of the rows under it.</summary>
    Group,
    Subtotal,
}
