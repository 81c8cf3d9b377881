using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Pdf.Layout.Blocks;
using Wijkboek.Host.Pdf.Layout.Pages;
using Wijkboek.Host.Pdf.Layout.Text;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Pdf.Layout.Tables;

/// <summary>A table as strips: title, head, a strip per row, note.</summary>
internal sealed class TableSetter(Typesetter type)
{
    private const double UnderTitle = 3.5;
    private const double OverNote = 7;
    private const double NoteWidth = 414;
    private const double BetweenTables = 23;

    private readonly ColumnPlan plan = new(type);
    private readonly TableHead heads = new(type);
    private readonly RowSetter rows = new(type);

    public IReadOnlyList<Strip> Set(Table table, Place place)
    {
        var strips = new List<Strip>();
        if (table.Title is { } title)
        {
            strips.AddRange(type.Paragraph(title, Roles.Title, place.X, place.Width, place.AddTitle())
                .Select(strip => strip with { Keep = Keep.Must }));
        }

        var element = place.Parent.Add("Table");
        element.AlternativeText = table.Summary ?? table.Title;
        var boxes = plan.Divide(table, place.X, place.Width);
        var head = heads.Set(table, boxes, element) with { Keep = Keep.Must };
        strips.Add(head.Below(strips.Count == 0 ? 0 : UnderTitle));
        strips.AddRange(Rows(table, boxes, element));
        return table.Note is { } note ? [.. strips, .. Note(note, place, strips)] : strips;
    }

    /// <summary>
    /// Tables side by side; their totals stand on one line. When they do not fit on a page like that, they follow
    /// each other over the full width.
    /// </summary>
    public IReadOnlyList<Strip> SetSideBySide(IReadOnlyList<Table> tables, Place place)
    {
        var trial = Beside(tables, place with { Parent = StructureElement.Root() });
        if (trial.Height <= Grid.Bottom - Grid.Top)
        {
            return [Beside(tables, place)];
        }

        return [.. tables.SelectMany((table, i) => Set(table, place)
            .Select((strip, row) => i > 0 && row == 0 ? strip.Below(Rhythm.BetweenSubjects) : strip))];
    }

    private Strip Beside(IReadOnlyList<Table> tables, Place place)
    {
        var width = (place.Width - BetweenTables * (tables.Count - 1)) / tables.Count;
        var columns = tables
            .Select((table, i) => Set(table, place.Column(place.X + i * (width + BetweenTables), width)).ToList())
            .ToList();
        AlignTotals(tables, columns);
        return Strip.Beside([.. columns.Select(Strip.Stack)]);
    }

    private static void AlignTotals(IReadOnlyList<Table> tables, List<List<Strip>> columns)
    {
        if (!tables.All(table => table is { Note: null, Rows: [.., { Kind: RowKind.Total }] }))
        {
            return;
        }

        var heights = columns.Select(column => Strip.Stack(column).Height).ToList();
        for (var i = 0; i < columns.Count; i++)
        {
            columns[i][^1] = columns[i][^1].Below(columns[i][^1].SpaceBefore + heights.Max() - heights[i]);
        }
    }

    private IEnumerable<Strip> Rows(Table table, IReadOnlyList<ColumnBox> boxes, StructureElement element)
    {
        var continued = heads.SetContinued(table, boxes);
        var keeps = TableKeeping.Of(table);
        var body = element.Add("TBody");
        for (var i = 0; i < table.Rows.Count; i++)
        {
            if (i > 0 && table.Rows[i].Kind == RowKind.Group)
            {
                body = element.Add("TBody");
            }

            yield return rows.Set(table, i, boxes, body) with { Keep = keeps[i], ContinuedHead = continued };
        }
    }

    private IReadOnlyList<Strip> Note(RichText note, Place place, List<Strip> above)
    {
        above[^1] = above[^1] with { Keep = Keep.Must };
        var lines = type.Paragraph(
            note, Roles.Small, place.X, Math.Min(place.Width, NoteWidth), place.AddParagraph());
        return [.. lines.Select((line, i) => i == 0 ? line.Below(OverNote) : line)];
    }
}
