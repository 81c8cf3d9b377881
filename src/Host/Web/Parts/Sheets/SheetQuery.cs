using Microsoft.AspNetCore.Http;

namespace Wijkboek.Host.Web.Parts.Sheets;

/// <summary>What an address says of a table: <c>tabel=leden&amp;sorteer=-sinds&amp;filter=jan</c>.</summary>
/// <param name="Table">The one that it is about.</param>
/// <param name="Column">Rows are in the order of this column; null is the order of the page.</param>
public sealed record SheetQuery(string? Table, string? Column, bool IsDescending, string? Filter)
{
    private const int LongestFilter = 100;

    public static SheetQuery None { get; } = new(null, null, false, null);

    /// <summary>Which part of a long table; the first is 1.</summary>
    public int Part { get; init; } = 1;

    /// <summary>To go on with after a question mark and the time.</summary>
    public string Text => Table is null || (Column is null && Filter is null && Part == 1)
        ? ""
        : $"&tabel={Uri.EscapeDataString(Table)}"
            + (Column is null ? "" : $"&sorteer={(IsDescending ? "-" : "")}{Uri.EscapeDataString(Column)}")
            + (Filter is null ? "" : $"&filter={Uri.EscapeDataString(Filter)}")
            + (Part == 1 ? "" : $"&deel={Part}");

    public static SheetQuery Of(IQueryCollection query)
    {
        var sort = Short(query["sorteer"]);
        var isDescending = sort?.StartsWith('-') == true;
        return new SheetQuery(
            Short(query["tabel"]), isDescending ? sort![1..] : sort, isDescending,
            Short(query["filter"].ToString().Trim()))
        {
            Part = int.TryParse(query["deel"], out var part) ? Math.Max(1, part) : 1,
        };
    }

    public string? FilterOf(string table) => Table == table ? Filter : null;

    public string? ColumnOf(string table) => Table == table ? Column : null;

    public int PartOf(string table) => Table == table ? Part : 1;

    /// <summary>Another part of a table, in the same order.</summary>
    public SheetQuery At(string table, int part) =>
        (Table == table ? this : None with { Table = table }) with { Part = part };

    /// <summary>The same table in the order of a column; asked again, the other way round.</summary>
    public SheetQuery By(string table, SheetColumn column) => ColumnOf(table) == column.Key
        ? this with { IsDescending = !IsDescending, Part = 1 }
        : new SheetQuery(table, column.Key, column.IsNumber, FilterOf(table));

    private static string? Short(string? text) =>
        string.IsNullOrEmpty(text) ? null : text[..Math.Min(text.Length, LongestFilter)];
}
