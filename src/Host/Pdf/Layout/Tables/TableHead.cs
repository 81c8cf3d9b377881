using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Host.Pdf.Layout.Pages;
using Wijkboek.Host.Pdf.Layout.Text;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Pdf.Layout.Tables;

/// <summary>The head of a table, and the head that comes back on the next page.</summary>
internal sealed class TableHead(Typesetter type)
{
    private const double UnderText = 2.75;

    // Rows with lines of their own bring their white along.
    private const double UnderRule = 3.5;

    public Strip Set(Table table, IReadOnlyList<ColumnBox> boxes, StructureElement element)
    {
        var row = element.Add("THead").Add("TR");
        var cells = Cells(boxes, box => box.Column.Head);
        var elements = boxes.Select(_ => Header(row)).ToList();
        return Compose(table, cells, (page, i, draw) => page.Tagged(elements[i], draw));
    }

    /// <summary>Only decoration: a screen reader is still in the same table.</summary>
    public Strip SetContinued(Table table, IReadOnlyList<ColumnBox> boxes)
    {
        var cells = Cells(boxes, box => box == boxes[0] ? Continued(table) : box.Column.Head);
        return Compose(table, cells, (page, _, draw) => page.Artifact(draw));
    }

    private static StructureElement Header(StructureElement row)
    {
        var header = row.Add("TH");
        header.Scope = TableScope.Column;
        return header;
    }

    private static RichText Continued(Table table)
    {
        var unit = table.Columns[0].Head.Plain;
        return table.Title is { } title
            ? RichText.Bold(title).Then(unit.Length == 0 ? ", vervolg" : $", vervolg, {LowerFirst(unit)}")
            : unit.Length == 0 ? "Vervolg" : table.Columns[0].Head.Then(", vervolg");
    }

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    private List<(ColumnBox Box, IReadOnlyList<TextLine> Lines)> Cells(
        IReadOnlyList<ColumnBox> boxes, Func<ColumnBox, RichText> head) =>
    [
        .. boxes.Select((box, i) => (box, type.Break(head(box), Role(box.Column), Room(boxes, i), bindsEnd: false))),
    ];

    /// <summary>A head at the left may run on over columns that have none.</summary>
    private static double Room(IReadOnlyList<ColumnBox> boxes, int index)
    {
        var last = index;
        while (!boxes[index].IsRight && last + 1 < boxes.Count
            && boxes[last + 1].Column is { HeadDrawing: null, Head.IsEmpty: true })
        {
            last++;
        }

        return boxes[last].Right - boxes[index].Left;
    }

    private static TypeRole Role(TableColumn column) => column.IsCurrent ? Roles.Small.Bold.In(Ink.Ink) : Roles.Small;

    private Strip Compose(
        Table table, List<(ColumnBox Box, IReadOnlyList<TextLine> Lines)> cells, Action<PdfPage, int, Action> mark)
    {
        var textHeight = cells.Max(cell => Math.Max(
            Math.Max(1, cell.Lines.Count) * Roles.Small.Leading, cell.Box.Column.HeadDrawing?.Height ?? 0));
        var ruleTop = textHeight + UnderText;
        var under = table.Style is TableStyle.Plain or TableStyle.Matrix ? UnderRule : 0;
        var height = ruleTop + Rules.HeavyWidth + under;
        return new Strip(height, (page, y) =>
        {
            for (var i = 0; i < cells.Count; i++)
            {
                var (box, lines) = cells[i];
                var top = y + textHeight - lines.Count * Roles.Small.Leading;
                if (lines.Count > 0 && box.Column.HeadDrawing is null)
                {
                    mark(page, i, () => DrawLines(page, box, lines, top));
                }
                else if (box.Column.HeadDrawing is { } drawing)
                {
                    mark(page, i, () => DrawingPainter.Draw(
                        page, type, drawing, box.Left, y + textHeight - drawing.Height));
                }
            }

            var rule = y + ruleTop + Rules.HeavyWidth / 2;
            page.Artifact(() => page.Line(cells[0].Box.Left, rule, cells[^1].Box.Right, rule, Rules.Heavy));
        });
    }

    private void DrawLines(PdfPage page, ColumnBox box, IReadOnlyList<TextLine> lines, double top)
    {
        var role = Role(box.Column);
        if (box.IsRight)
        {
            type.DrawRight(page, lines, role, box.Right, top);
        }
        else
        {
            type.Draw(page, lines, role, box.Left, top);
        }
    }
}
