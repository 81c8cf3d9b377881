namespace Wijkboek.Host.Pdf.Writing.Objects;

/// <summary>All that a finished file holds, before it is laid out in objects.</summary>
internal sealed record FileContent(
    PdfMetadata Metadata,
    StructureElement Document,
    IReadOnlyList<PdfPage> Pages,
    IReadOnlyList<Bookmark> Bookmarks,
    PageResources Resources)
{
    /// <summary>PDF/A and PDF/UA both ask that every font travels with the file.</summary>
    public bool IsArchivable => Resources.Fonts.All(font => font.IsEmbedded);
}
