namespace Wijkboek.Host.Pdf.Writing;

/// <summary>
/// Three faces that go together. <paramref name="Scale"/> brings a substitute to the width that the design was drawn
/// with: multiply the type size by it, leave the leading alone.
/// </summary>
internal sealed record FontFamily(string Name, PdfFont Regular, PdfFont Bold, PdfFont Italic, double Scale)
{
    public bool IsEmbedded => Regular.IsEmbedded;
}
