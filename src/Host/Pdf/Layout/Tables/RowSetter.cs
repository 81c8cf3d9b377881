using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Host.Pdf.Layout.Pages;
using Wijkboek.Host.Pdf.Layout.Text;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Pdf.Layout.Tables;

/// <summary>Sets one row: its cells with the first figure line on the label's first line, and its rules.</summary>
internal sealed class RowSetter(Typesetter type)
{
    public Strip Set(Table table, int index, IReadOnlyList<ColumnBox> boxes, StructureElement body)
    {
        var row = table.Rows[index];
        var look = RowLook.Of(table, index);
        var cells = Cells(table, row, boxes, body.Add("TR"));
        var leading = RowLook.Role(table, row, null).Leading;
        var textHeight = cells.Select(cell => Math.Max(cell.Lines.Count * leading, Height(cell, look, leading)))
            .Append(leading)
            .Max();
        var below = look.Below == RowRule.None ? 0 : Rules.HairWidth;
        var height = look.Before + textHeight + look.After + below;
        return new Strip(height, (page, y) =>
        {
            DrawRules(page, look, boxes, y, height);
            foreach (var cell in cells)
            {
                DrawCell(page, cell, y + look.Before, look, leading);
            }
        })
        {
            SpaceBefore = look.Space,
        };
    }

    private List<SetCell> Cells(
        Table table, TableRow row, IReadOnlyList<ColumnBox> boxes, StructureElement element)
    {
        var cells = new List<SetCell>();
        for (var i = 0; i < boxes.Count; i++)
        {
            var cell = i < row.Cells.Count ? row.Cells[i] : TableCell.Empty;
            var runsOn = !cell.Text.IsEmpty && (row.Kind == RowKind.Explanation || RowLook.SpansRow(row));
            var box = runsOn ? boxes[i] with { Right = boxes[^1].Right } : boxes[i];
            var isHeader = IsRowHeader(table, row, i);
            var node = element.Add(isHeader ? "TH" : "TD");
            node.Scope = isHeader ? TableScope.Row : null;
            node.ColumnSpan = runsOn && i < boxes.Count - 1 ? boxes.Count - i : null;
            cells.Add(SetOne(table, row, cell, box, i == 0 && row.IsIndented ? RowLook.Indent : 0, node));
            if (runsOn)
            {
                break;
            }
        }

        return cells;
    }

    private SetCell SetOne(
        Table table, TableRow row, TableCell cell, ColumnBox box, double indent, StructureElement element)
    {
        var role = RowLook.Role(table, row, box.Column);
        var lines = type.Break(cell.Text, role, box.Width - indent, bindsEnd: false);
        return new SetCell(element, box with { Left = box.Left + indent }, lines, role, cell.Drawing);
    }

    private static double Height(SetCell cell, RowLook look, double leading) =>
        cell.Drawing is { } drawing && !Fits(drawing, look, leading) ? drawing.Height : 0;

    /// <summary>A drawing is centred on the first line and may use the white over and under it.</summary>
    private static bool Fits(Drawing drawing, RowLook look, double leading) =>
        drawing.Height <= leading + 2 * Math.Min(look.Before, look.After);

    /// <summary>The first text of a row names it, unless the row is a sentence of its own.</summary>
    private static bool IsRowHeader(Table table, TableRow row, int index) =>
        row.Kind != RowKind.Explanation
        && table.Columns[index].Kind == ColumnKind.Text
        && index < row.Cells.Count
        && !row.Cells[index].Text.IsEmpty
        && row.Cells.Take(index).All(cell => cell.Text.IsEmpty);

    private void DrawCell(PdfPage page, SetCell cell, double top, RowLook look, double leading)
    {
        if (cell.Lines.Count > 0)
        {
            page.Tagged(cell.Element, () =>
            {
                if (cell.Box.IsRight)
                {
                    type.DrawRight(page, cell.Lines, cell.Role, cell.Box.Right, top);
                }
                else
                {
                    type.Draw(page, cell.Lines, cell.Role, cell.Box.Left, top);
                }
            });
        }

        if (cell.Drawing is { } drawing)
        {
            var drop = Fits(drawing, look, leading) ? (leading - drawing.Height) / 2 : 0;
            page.Artifact(() => DrawingPainter.Draw(page, type, drawing, cell.Box.Left, top + drop));
        }
    }

    private static void DrawRules(
        PdfPage page, RowLook look, IReadOnlyList<ColumnBox> boxes, double top, double height)
    {
        var (left, right) = (boxes[0].Left, boxes[^1].Right);
        var bottom = top + height;
        DrawRule(page, look.Above, left, right, top, boxes);
        DrawRule(page, look.Below, left, right, bottom, boxes);
    }

    private static void DrawRule(
        PdfPage page, RowRule rule, double left, double right, double y, IReadOnlyList<ColumnBox> boxes)
    {
        switch (rule)
        {
            case RowRule.Hair:
                page.Artifact(() => page.Line(left, y, right, y, Rules.Hair));
                break;
            case RowRule.Block:
                page.Artifact(() => page.Line(left, y, right, y, Rules.Subtotal));
                break;
            case RowRule.Heavy:
                page.Artifact(() => page.Line(left, y, right, y, Rules.Heavy));
                break;
            case RowRule.Subtotal when boxes.Any(box => box.Column.Kind == ColumnKind.Number):
                var figures = boxes.Where(box => box.Column.Kind == ColumnKind.Number).ToList();
                page.Artifact(() => page.Line(figures[0].Left, y, figures[^1].Right, y, Rules.Subtotal));
                break;
        }
    }
}
