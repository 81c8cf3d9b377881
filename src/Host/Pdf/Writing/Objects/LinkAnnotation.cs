namespace Wijkboek.Host.Pdf.Writing.Objects;

/// <summary>An area of a page that leads to a place in the file. No record: two equal links are still two.</summary>
internal sealed class LinkAnnotation(
    PdfPage page, BoundingBox area, PdfPage target, double targetTop, StructureElement element, string contents)
{
    public PdfPage Page { get; } = page;

    public PdfPage Target { get; } = target;

    public StructureElement Element { get; } = element;

    /// <summary>
    /// The annotation itself (ISO 32000-1, 12.5.6.5). Flag 4 is Print, which PDF/A demands of every annotation.
    /// </summary>
    public string Body(Reference targetPage, int structureKey) =>
        $"<</Type/Annot/Subtype/Link/Rect[{Page.Corners(area)}]/Border[0 0 0]/F 4"
            + $"/Contents{Syntax.Text(contents)}/Dest{Destination.At(targetPage, Target, targetTop)}"
            + $"/StructParent {structureKey}>>";
}
