namespace Wijkboek.Host.Pdf.Writing.Objects;

/// <summary>What an element tells beyond its tag (ISO 32000-1, 14.8.5): scope, span, and a figure's place.</summary>
internal static class ElementAttributes
{
    public static string Entry(StructureElement element, PdfPage? page)
    {
        List<string> owners = [.. Table(element), .. Layout(element, page)];
        return owners.Count == 0 ? "" : $"/A[{string.Concat(owners)}]";
    }

    private static IEnumerable<string> Table(StructureElement element)
    {
        var scope = element.Scope is { } value ? $"/Scope/{value}" : "";
        var span = element.ColumnSpan is { } columns and > 1 ? $"/ColSpan {columns}" : "";
        return scope + span is { Length: > 0 } entries ? [$"<</O/Table{entries}>>"] : [];
    }

    private static IEnumerable<string> Layout(StructureElement element, PdfPage? page) =>
        element.BoundingBox is { } box && page is not null ? [$"<</O/Layout/BBox[{page.Corners(box)}]>>"] : [];
}
