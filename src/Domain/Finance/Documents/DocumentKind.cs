namespace Wijkboek.Domain.Finance.Documents;

/// <summary>What a receipt or invoice is kept as.</summary>
public enum DocumentKind
{
    Pdf,
    Jpeg,
    Png,
}

/// <summary>What a file is, by what is in it: its name can say anything.</summary>
public static class DocumentKinds
{
    private static readonly byte[] Pdf = "%PDF-"u8.ToArray();
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF];
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Null when it is none of the kinds that are kept.</summary>
    public static DocumentKind? Of(ReadOnlySpan<byte> content) =>
        content.StartsWith(Pdf) ? DocumentKind.Pdf
        : content.StartsWith(Jpeg) ? DocumentKind.Jpeg
        : content.StartsWith(Png) ? DocumentKind.Png
        : null;
}
