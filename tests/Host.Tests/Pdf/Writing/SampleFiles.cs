using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Tests.Pdf.Writing;

/// <summary>Small documents that tests look at from several sides.</summary>
internal static class SampleFiles
{
    public static readonly Rgb Ink = Rgb.Parse("#17222D");

    public static FontLibrary Fonts { get; } = OfTheDesign(FontLibrary.Load());

    public static PdfFile Empty(string title = "Jaarverslag 2025") => new(new PdfMetadata(
        title,
        "Coöperatie De Wijk",
        "Cijfers & verhalen",
        "nl-NL",
        Instant.FromUtc(2026, 11, 20, 9, 30, 5),
        new Dictionary<string, string> { ["positie"] = "1204", ["lettertypen"] = "Lato" }));

    public static PdfPage A4(PdfFile file) => file.AddPage(595, 842);

    /// <summary>One paragraph of one line on a page of its own.</summary>
    public static PdfFile Line(string text, PdfFont font)
    {
        var file = Empty();
        var page = A4(file);
        page.Tagged(file.Document.Add("P"), () => page.Text(51, 100, text, font, 10, Ink));
        return file;
    }

    /// <summary>Two pages with all that the writer can do: headings, table, figure, note, links, decoration.</summary>
    public static PdfFile Complete()
    {
        var file = Empty();
        var (first, second) = (A4(file), A4(file));
        Heading(file, first, "Waar kwam het geld vandaan?", level: 1);
        Contents(file, first, second);
        Table(file, first);
        first.Artifact(() => first.Line(51, 780, 544, 780, new Stroke(Ink, 0.35, [2, 1.5])));
        Heading(file, second, "Figuren", level: 1);
        Heading(file, second, "Punten", level: 2);
        Figure(file, second);
        var note = file.Document.Add("Note");
        second.Tagged(note, () => second.Text(51, 700, "Een noot.", Fonts.Serif.Italic, 9, Ink));
        AcrossPages(file, first, second);
        return file;
    }

    private static FontLibrary OfTheDesign(FontLibrary found) =>
        found is { Sans.Name: "Lato", Serif.Name: "Gentium Book Basic" }
            ? found
            : throw new InvalidOperationException("Install the packages fonts-lato and fonts-sil-gentium-basic.");

    private static void Heading(PdfFile file, PdfPage page, string text, int level)
    {
        page.Tagged(
            file.Document.Add($"H{level}"),
            () => page.Text(51, 40 + 30 * level, text, Fonts.Serif.Bold, 28, Ink, tracking: -0.3));
        file.Bookmark(level, text, page, 10);
    }

    private static void Contents(PdfFile file, PdfPage page, PdfPage target)
    {
        var link = file.Document.Add("TOC").Add("TOCI").Add("Link");
        page.Tagged(link, () => page.Text(51, 110, "Figuren", Fonts.Sans.Regular, 10, Ink));
        page.Link(51, 100, 60, 14, target, 0, link, "Naar Figuren op bladzijde 2");
    }

    private static void Table(PdfFile file, PdfPage page)
    {
        var table = file.Document.Add("Table");
        Row(page, table, 150, TableScope.Column, "Bron", "2025");
        Row(page, table, 164, TableScope.Row, "Subsidie", "€ 1.234,56");
        var total = table.Add("TR").Add("TD");
        total.ColumnSpan = 2;
        page.Tagged(total, () => page.Text(51, 178, "Samen 100 %", Fonts.Sans.Bold, 9, Ink));
    }

    private static void Row(
        PdfPage page, StructureElement table, double baseline, TableScope scope, params string[] cells)
    {
        var row = table.Add("TR");
        foreach (var (column, text) in cells.Index())
        {
            var isHeader = scope == TableScope.Column || column == 0;
            var cell = row.Add(isHeader ? "TH" : "TD");
            cell.Scope = isHeader ? scope : null;
            page.Tagged(cell, () => page.Text(51 + 100 * column, baseline, text, Fonts.Sans.Regular, 9, Ink));
        }
    }

    private static void Figure(PdfFile file, PdfPage page)
    {
        var figure = file.Document.Add("Figure");
        figure.AlternativeText = "Drie vormen en een foto";
        figure.BoundingBox = new BoundingBox(51, 150, 300, 200);
        page.Tagged(figure, () =>
        {
            page.FillRectangle(51, 150, 100, 50, Rgb.Parse("#1F4E79"));
            page.StrokeRectangle(160, 150, 100, 50, new Stroke(Ink, 0.75));
            page.Circle(320, 175, 25, Rgb.Parse("#F5B82E"), new Stroke(Ink, 0.5));
            page.Jpeg(51, 250, 100, 100, JpegImage.Read(SamplePictures.GreySquare));
        });
    }

    private static void AcrossPages(PdfFile file, PdfPage first, PdfPage second)
    {
        var paragraph = file.Document.Add("P");
        first.Tagged(paragraph, () => first.Text(51, 750, "Dit loopt", Fonts.Sans.Regular, 10, Ink));
        second.Tagged(paragraph, () => second.Text(51, 60, "door.", Fonts.Sans.Regular, 10, Ink));
    }
}
