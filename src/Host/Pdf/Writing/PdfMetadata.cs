namespace Wijkboek.Host.Pdf.Writing;

/// <summary>
/// What the file says about itself. The moment is handed in, so that the same report gives the same bytes.
/// <paramref name="Custom"/> becomes keywords ("positie: 1204"): the one place for free facts that PDF/A allows without
/// declaring a schema of our own.
/// </summary>
internal sealed record PdfMetadata(
    string Title,
    string Author,
    string Subject,
    string Language,
    Instant Created,
    IReadOnlyDictionary<string, string> Custom)
{
    internal string Keywords => string.Join(
        "; ",
        Custom.OrderBy(fact => fact.Key, StringComparer.Ordinal).Select(fact => $"{fact.Key}: {fact.Value}"));
}
