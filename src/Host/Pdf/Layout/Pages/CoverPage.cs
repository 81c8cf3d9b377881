using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Pdf.Layout.Text;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Pdf.Layout.Pages;

/// <summary>The yellow front page: who, what, and the year drawn as data.</summary>
internal sealed class CoverPage(Typesetter type)
{
    private const double TitleTop = 133;

    // The large J and digits of the serif have side bearings: drawn a little to the left they line up with the text.
    private const double TitleLeft = Grid.Left - 3;
    private const double ArtTop = 315;
    private const double LeastOverArt = 28;
    private const double OverNotes = 31;

    private static readonly double[] NoteLefts = [82, 356];
    private static readonly double[] NoteWidths = [241, 188];

    public void Draw(PdfPage page, Part.Cover cover, StructureElement parent)
    {
        DrawName(page, cover, parent);
        var titleBottom = DrawTitle(page, cover, parent);
        var artTop = Math.Max(ArtTop, titleBottom + LeastOverArt);
        var artBottom = artTop;
        if (cover.Art is { } art)
        {
            artBottom += art.Height;
            var figure = parent.Add("Figure");
            figure.AlternativeText = art.AlternativeText;
            figure.BoundingBox = new BoundingBox(Grid.Left, artTop, art.Width, art.Height);
            page.Tagged(figure, () => DrawingPainter.Draw(page, type, art, Grid.Left, artTop));
        }

        DrawNotes(page, cover, parent, artBottom + OverNotes);
    }

    private void DrawName(PdfPage page, Part.Cover cover, StructureElement parent)
    {
        var name = type.Break(RichText.Bold(cover.Organisation), Roles.CoverName, Grid.Width);
        var place = type.Break(cover.Place, Roles.CoverName, Grid.Width);
        page.Tagged(parent.Add("P"), () => type.Draw(page, name, Roles.CoverName, Grid.Left, Grid.Top));
        page.Tagged(parent.Add("P"), () => type.Draw(
            page, place, Roles.CoverName, Grid.Left, Grid.Top + name.Count * Roles.CoverName.Leading));
    }

    private double DrawTitle(PdfPage page, Part.Cover cover, StructureElement parent)
    {
        var lines = cover.TitleLines
            .SelectMany(line => type.Break(line, Roles.CoverTitle, Grid.Width, bindsEnd: false))
            .ToList();
        page.Tagged(parent.Add("H1"), () => type.Draw(page, lines, Roles.CoverTitle, TitleLeft, TitleTop));
        return TitleTop + lines.Count * Roles.CoverTitle.Leading;
    }

    private void DrawNotes(PdfPage page, Part.Cover cover, StructureElement parent, double top)
    {
        foreach (var (note, i) in cover.Notes.Take(NoteLefts.Length).Select((note, i) => (note, i)))
        {
            var lines = type.Break(note, Roles.Body, NoteWidths[i]);
            page.Tagged(parent.Add("P"), () => type.Draw(page, lines, Roles.Body, NoteLefts[i], top));
        }
    }
}
