namespace Wijkboek.Host.Pdf.Writing.Objects;

/// <summary>What an element of the structure tree holds, in reading order.</summary>
internal abstract record StructureContent
{
    private StructureContent()
    {
    }

    public sealed record Child(StructureElement Element) : StructureContent;

    /// <summary>Content drawn on a page between BDC and EMC with this marked-content id.</summary>
    public sealed record Marked(PdfPage Page, int Id) : StructureContent;

    public sealed record Annotated(LinkAnnotation Annotation) : StructureContent;
}
