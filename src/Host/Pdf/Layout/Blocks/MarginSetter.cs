using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Host.Pdf.Layout.Pages;
using Wijkboek.Host.Pdf.Layout.Text;

namespace Wijkboek.Host.Pdf.Layout.Blocks;

/// <summary>Everything that stands in the margin column beside what it explains, and the small notes below.</summary>
internal sealed class MarginSetter(Typesetter type)
{
    private const double RemarkWidth = 414;

    private readonly MarginNoteSetter notes = new(type);

    public IReadOnlyList<Strip> Remark(RichText text, Place place) =>
        type.Paragraph(text, Roles.Small, place.X, Math.Min(place.Width, RemarkWidth), place.AddParagraph());

    public IReadOnlyList<Strip> Beside(
        Block.Beside beside, Place place, Func<IReadOnlyList<Block>, Place, IReadOnlyList<Strip>> set)
    {
        var drop = FirstBaseline(beside.Blocks[0]) - Roles.Small.Baseline;
        var note = notes.Set(beside.Margin, place, drop);
        return Attach(note, set(beside.Blocks, place.Main));
    }

    public IReadOnlyList<Strip> Rows(
        Block.LabelledRows rows, Place place, Func<IReadOnlyList<Block>, Place, IReadOnlyList<Strip>> set)
    {
        var labelRole = rows.AreNotes ? Roles.Notes.Bold : Roles.Small.Bold.In(Ink.Ink);
        var textRole = rows.AreNotes ? Roles.Notes : Roles.Body;
        var space = rows.AreNotes ? Rhythm.BetweenNotes : Rhythm.BetweenParagraphs;
        var strips = new List<Strip>();
        foreach (var row in rows.Rows)
        {
            var label = Label(row, labelRole, textRole.Baseline, place);
            var body = row.Blocks is [Block.Paragraph only]
                ? type.Paragraph(only.Text, textRole, place.Main.X, place.Main.ReadingWidth, place.AddParagraph())
                : set(row.Blocks, place.Main);
            var attached = Attach(label, body);
            strips.Add(attached[0].Below(strips.Count == 0 ? 0 : space));
            strips.AddRange(attached.Skip(1));
        }

        return strips;
    }

    private Strip Label(LabelledRow row, TypeRole role, double baseline, Place place)
    {
        const string gap = "\u00A0\u00A0";
        var text = row.Number is { } number ? $"{number}{gap}{row.Label}" : row.Label;
        var lines = type.Break(text, role, Grid.MarginWidth, bindsEnd: false);
        var element = place.AddParagraph();
        var drop = baseline - role.Baseline;
        return new Strip(drop + lines.Count * role.Leading, (page, y) =>
            page.Tagged(element, () => type.Draw(page, lines, role, place.X, y + drop)));
    }

    /// <summary>
    /// The note is drawn with the first strip of what it explains. Where it is the longer of the two, the rest of its
    /// height stays clear and nothing is cut.
    /// </summary>
    private static List<Strip> Attach(Strip note, IReadOnlyList<Strip> main)
    {
        var first = main.Count == 0 ? Strip.Blank(0) : main[0];
        var attached = first with
        {
            Reach = Math.Max(first.Reach, note.Height),
            Draw = (page, y) =>
            {
                note.Draw(page, y);
                first.Draw(page, y);
            },
        };
        var strips = new List<Strip>([attached, .. main.Skip(1)]);
        var height = strips.Sum(strip => strip.Height) + strips.Skip(1).Sum(strip => strip.SpaceBefore);
        if (height >= note.Height)
        {
            return strips;
        }

        return [.. strips.Select(strip => strip with { Keep = Keep.Must }), Strip.Blank(note.Height - height)];
    }

    /// <summary>
    /// Note and block share the baseline of their first lines; beside a bare drawing a note hangs 2 lower.
    /// </summary>
    private static double FirstBaseline(Block block) => block switch
    {
        Block.Chart { Title: not null } => Roles.ChartTitle.Baseline,
        Table { Title: not null } or Block.Heading => Roles.Title.Baseline,
        Table => Roles.Small.Baseline,
        Block.Story => Roles.Story.Baseline,
        Block.Lead => Roles.Lead.Baseline,
        Block.Quote => Roles.Quote.Baseline,
        Block.Paragraph or Block.Steps => Roles.Body.Baseline,
        _ => Roles.Small.Baseline + 2,
    };
}
