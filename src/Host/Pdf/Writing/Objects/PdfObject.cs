namespace Wijkboek.Host.Pdf.Writing.Objects;

/// <summary>One object as it stands in the file, without its number. A stream cannot be packed into another.</summary>
internal sealed record PdfObject(byte[] Bytes, bool IsStream);
