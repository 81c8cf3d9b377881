namespace Wijkboek.Host.Pdf.Writing.Objects;

/// <summary>A place that bookmarks and links lead to: a height on a page, at the reader's own zoom.</summary>
internal static class Destination
{
    public static string At(Reference reference, PdfPage page, double top) =>
        $"[{reference}/XYZ 0 {Syntax.Number(page.Up(top))} 0]";
}
