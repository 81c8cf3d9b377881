using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Host.Pdf.Layout.Pages;
using Wijkboek.Host.Pdf.Layout.Text;

namespace Wijkboek.Host.Pdf.Layout.Blocks;

/// <summary>A note in the margin: a bold title, short paragraphs and sometimes a legend, as one piece.</summary>
internal sealed class MarginNoteSetter(Typesetter type)
{
    private const double ParagraphGap = 5.25;
    private const double LegendGap = 4;
    private const double LegendTextLeft = 35;

    private static readonly TypeRole Title = Roles.Small.Bold.In(Ink.Ink);

    public Strip Set(MarginNote note, Place place, double drop)
    {
        var strips = new List<Strip> { Strip.Blank(drop) };
        if (note.Title.Length > 0)
        {
            strips.AddRange(type.Paragraph(note.Title, Title, place.X, Grid.MarginWidth, place.AddParagraph()));
        }

        foreach (var text in note.Paragraphs)
        {
            var lines = type.Paragraph(text, Roles.Small, place.X, Grid.MarginWidth, place.AddParagraph());
            strips.AddRange(lines.Select((line, i) => i == 0 && strips.Count > 1 ? line.Below(ParagraphGap) : line));
        }

        strips.AddRange(note.Legend.Select(entry => Entry(entry, place).Below(LegendGap)));
        return Strip.Stack(strips);
    }

    private Strip Entry(LegendEntry entry, Place place)
    {
        var lines = type.Break(entry.Meaning, Roles.Small, Grid.MarginWidth - LegendTextLeft);
        var element = place.AddParagraph();
        var height = Math.Max(entry.Sign.Height, lines.Count * Roles.Small.Leading);
        return new Strip(height, (page, y) =>
        {
            page.Artifact(() => DrawingPainter.Draw(page, type, entry.Sign, place.X, y));
            page.Tagged(element, () => type.Draw(page, lines, Roles.Small, place.X + LegendTextLeft, y));
        });
    }
}
