using System.Collections.Frozen;

namespace Wijkboek.Host.Pdf.Writing.Objects;

/// <summary>
/// The standard structure types (ISO 32000-1, 14.8.4). PDF/UA wants every other tag mapped to one of these, so we use
/// no others.
/// </summary>
internal static class StandardTags
{
    private static readonly FrozenSet<string> Known = new[]
    {
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct",
        "P", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody",
        "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot",
        "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Figure", "Formula", "Form",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static string Checked(string tag) =>
        Known.Contains(tag)
            ? tag
            : throw new ArgumentException($"'{tag}' is not a standard structure type.", nameof(tag));
}
