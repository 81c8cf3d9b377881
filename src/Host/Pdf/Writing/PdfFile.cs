using Wijkboek.Host.Pdf.Writing.Objects;

namespace Wijkboek.Host.Pdf.Writing;

/// <summary>
/// A tagged PDF 1.7 file in the making. It claims PDF/UA-1 and PDF/A-2A when every font in it is embedded. The same
/// calls give the same bytes: no clock, no chance, and a file id from the content.
/// </summary>
internal sealed class PdfFile(PdfMetadata metadata)
{
    private readonly PageResources resources = new();
    private readonly List<PdfPage> pages = [];
    private readonly List<Bookmark> bookmarks = [];

    public StructureElement Document { get; } = StructureElement.Root();

    public PdfPage AddPage(double width, double height)
    {
        var page = new PdfPage(pages.Count + 1, width, height, resources);
        pages.Add(page);
        return page;
    }

    /// <summary>Level 1 is the outermost; a deeper level hangs under the last shallower one.</summary>
    public void Bookmark(int level, string title, PdfPage page, double top) =>
        bookmarks.Add(new Bookmark(level, title, page, top));

    public void Save(Stream output) =>
        FileAssembly.Write(output, new FileContent(metadata, Document, pages, bookmarks, resources));
}
