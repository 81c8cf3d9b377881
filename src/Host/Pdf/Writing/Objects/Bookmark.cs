namespace Wijkboek.Host.Pdf.Writing.Objects;

internal sealed record Bookmark(int Level, string Title, PdfPage Page, double Top);
