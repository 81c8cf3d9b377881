using Wijkboek.Domain.Finance.Documents;

namespace Wijkboek.Host.Documents;

/// <summary>The kinds of files that are kept: as they are called on disk and in the table, and by a browser.</summary>
internal static class DocumentKindTable
{
    private static readonly (DocumentKind Kind, string Extension, string MediaType)[] Rows =
    [
        (DocumentKind.Pdf, "pdf", "application/pdf"),
        (DocumentKind.Jpeg, "jpg", "image/jpeg"),
        (DocumentKind.Png, "png", "image/png"),
    ];

    public static string ExtensionOf(DocumentKind kind) => Rows.Single(row => row.Kind == kind).Extension;

    public static string MediaTypeOf(DocumentKind kind) => Rows.Single(row => row.Kind == kind).MediaType;

    public static DocumentKind KindOf(string extension) => Rows.Single(row => row.Extension == extension).Kind;
}
