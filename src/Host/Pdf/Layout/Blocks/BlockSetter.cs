using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Pdf.Layout.Pages;
using Wijkboek.Host.Pdf.Layout.Tables;
using Wijkboek.Host.Pdf.Layout.Text;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Pdf.Layout.Blocks;

/// <summary>Every kind of block finds its setter here.</summary>
internal sealed class BlockSetter(Typesetter type)
{
    private readonly TableSetter tables = new(type);
    private readonly MarginSetter margins = new(type);
    private readonly FigureSetter figures = new(type);
    private readonly KeyFigureSetter keyFigures = new(type);
    private readonly StorySetter stories = new(type);
    private readonly StepSetter steps = new(type);
    private readonly SignatureSetter signatures = new(type);

    public IReadOnlyList<Strip> Set(IReadOnlyList<Block> blocks, Place place)
    {
        var strips = new List<Strip>();
        Block? above = null;
        foreach (var block in blocks)
        {
            var set = Set(block, place);
            if (set.Count == 0)
            {
                continue;
            }

            strips.Add(set[0].Below(Rhythm.Between(above, block)));
            strips.AddRange(set.Skip(1));
            above = block;
        }

        return strips;
    }

    private IReadOnlyList<Strip> Set(Block block, Place place) => block switch
    {
        Block.Paragraph paragraph => Paragraph(paragraph.Text, place.Main),
        Block.Lead lead => type.Paragraph(
            lead.Text, Roles.Lead, place.Main.X, place.Main.Width, place.AddParagraph()),
        Block.Heading heading => Heading(heading.Text, place),
        Block.Remark remark => margins.Remark(remark.Text, place),
        Block.Beside beside => margins.Beside(beside, place, Set),
        Block.LabelledRows rows => margins.Rows(rows, place, Set),
        Table table => tables.Set(table, place),
        Block.SideBySide pair => tables.SetSideBySide(pair.Tables, place),
        Block.TwoColumns columns => TwoColumns(columns, place),
        Block.KeyFigures keys => keyFigures.Set(keys.Figures, place),
        Block.Chart chart => figures.Chart(chart, place),
        Block.Photo photo => figures.Photo(photo, place.Main),
        Block.Steps items => steps.Set(items.Items, place.Main),
        Block.Quote quote => stories.Quote(quote, place.Main),
        Block.Story story => stories.Story(story, place.Main),
        Block.Signatures people => signatures.Set(people, place),
        _ => throw new InvalidOperationException($"No layout for {block.GetType().Name}."),
    };

    private IReadOnlyList<Strip> Paragraph(RichText text, Place place) =>
        type.Paragraph(text, Roles.Body, place.X, place.ReadingWidth, place.AddParagraph());

    /// <summary>A heading takes the next three lines along, or the next two rows of what follows.</summary>
    private IReadOnlyList<Strip> Heading(string text, Place place) =>
        [.. type.Paragraph(text, Roles.Title, place.X, place.Width, place.AddTitle())
            .Select(strip => strip with { Keep = Keep.Must, IsHeading = true })];

    /// <summary>Side by side where a page can hold them, else one after the other.</summary>
    private IReadOnlyList<Strip> TwoColumns(Block.TwoColumns columns, Place place)
    {
        var trial = Columns(columns, place with { Parent = StructureElement.Root() });
        return trial.Height <= Grid.Bottom - Grid.Top
            ? [Columns(columns, place)]
            : Set([.. columns.Left, .. columns.Right], place.Column(place.X, Grid.HalfWidth));
    }

    private Strip Columns(Block.TwoColumns columns, Place place)
    {
        var left = Strip.Stack(Set(columns.Left, place.Column(place.X, Grid.HalfWidth)));
        var right = Strip.Stack(
            Set(columns.Right, place.Column(place.X + Grid.HalfWidth + Grid.Gutter, Grid.HalfWidth)));
        return Strip.Beside([left, right]);
    }
}
