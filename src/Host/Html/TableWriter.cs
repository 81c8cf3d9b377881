using System.Xml.Linq;
using Wijkboek.Application.Reporting.Document;

namespace Wijkboek.Host.Html;

/// <summary>Tables with heads that say which row and column a figure belongs to.</summary>
internal sealed class TableWriter(PhraseWriter phrases)
{
    private const int LongestWhole = 12;
    private const double NarrowColumn = 30;

    public IEnumerable<XElement> Write(Table table)
    {
        var name = table.Title ?? table.Summary ?? table.Columns[0].Head.Plain;
        yield return Elements.Of(
            "div",
            "wr-scroll",
            DrawingWriter.Scrolling(name),
            Elements.Of(
                "table",
                $"wr-table wr-table--{table.Style.ToString().ToLowerInvariant()}",
                name.Length == 0 ? null : Elements.Of("caption", table.Title is null ? "wr-hidden" : null, name),
                Elements.Of("thead", null, Elements.Of("tr", null, table.Columns.Select(Head))),
                Bodies(table)));
        if (table.Note is { } note)
            yield return Elements.Of("p", "wr-remark", phrases.Write(note));
    }

    private XElement Head(TableColumn column) => column switch
    {
        { HeadDrawing: { } drawing } => Elements.Of(
            "th", Looks(column), new XAttribute("scope", "col"),
            Elements.Of("span", "wr-hidden", phrases.Write(column.Head)), DrawingWriter.Write(drawing)),
        { Head.IsEmpty: true } => Elements.Of("td", Looks(column)),
        _ => Elements.Of("th", Looks(column), new XAttribute("scope", "col"), phrases.Write(column.Head)),
    };

    // Each group's head begins a body of its own, so that it is read as the head of its rows.
    private IEnumerable<XElement> Bodies(Table table)
    {
        var rows = new List<XElement>();
        foreach (var row in table.Rows)
        {
            if ((row.Kind == RowKind.Group || row.HasRuleAbove) && rows.Count > 0)
            {
                yield return Elements.Of("tbody", null, rows);
                rows = [];
            }

            rows.Add(Row(table, row));
        }

        yield return Elements.Of("tbody", null, rows);
    }

    private XElement Row(Table table, TableRow row) => Elements.Of(
        "tr",
        Elements.Looks(
            $"wr-row--{row.Kind.ToString().ToLowerInvariant()}",
            row.IsIndented ? "wr-row--indented" : null,
            row.HasRuleAbove ? "wr-row--ruled" : null),
        row switch
        {
            { Kind: RowKind.Explanation } => Explanation(table, row),
            { Kind: RowKind.Group } when row.Cells.Skip(1).All(IsEmpty) =>
                [Group(row.Cells[0], table.Columns.Count)],
            _ => row.Cells.Select((cell, i) => Cell(table.Columns[i], cell, isHead: i == 0)),
        });

    private XElement Group(TableCell cell, int columns) => Elements.Of(
        "th", null, new XAttribute("scope", "rowgroup"), new XAttribute("colspan", columns), phrases.Write(cell.Text));

    private IEnumerable<XElement> Explanation(Table table, TableRow row)
    {
        var start = row.Cells.TakeWhile(IsEmpty).Count();
        if (start > 0)
            yield return Elements.Of("td", null, new XAttribute("colspan", start));
        yield return Elements.Of(
            "td", null, new XAttribute("colspan", table.Columns.Count - start), phrases.Write(row.Cells[start].Text));
    }

    private XElement Cell(TableColumn column, TableCell cell, bool isHead)
    {
        var content = cell.Drawing is { } drawing
            ? [DrawingWriter.Write(drawing with { AlternativeText = "" })]
            : phrases.Write(cell.Text, cell.Source);
        var looks = Elements.Looks(Looks(column), IsOneWord(cell.Text.Plain) ? "wr-whole" : null);
        return isHead && !IsEmpty(cell)
            ? Elements.Of("th", looks, new XAttribute("scope", "row"), content)
            : Elements.Of("td", looks, content);
    }

    // A browser would break a date at its hyphens.
    private static bool IsOneWord(string text) => text.Length is > 0 and <= LongestWhole && !text.Contains(' ');

    private static bool IsEmpty(TableCell cell) => cell is { Text.IsEmpty: true, Drawing: null };

    private static string? Looks(TableColumn column) => Elements.Looks(
        column.Kind == ColumnKind.Text ? null : $"wr-{column.Kind.ToString().ToLowerInvariant()}",
        column.Width is < NarrowColumn ? "wr-narrow" : null,
        column.IsCurrent ? "wr-current" : null,
        column.IsMuted ? "wr-other" : null);
}
