namespace Wijkboek.Application.Reporting.Document;

/// <summary>
/// A whole report as a tree that knows nothing of pages, points or fonts: the web and the PDF both draw it.
/// </summary>
/// <param name="Title">The name of the report as the footer repeats it: "Jaarverslag 2025".</param>
/// <param name="JournalStand">What the footer says of the journal: "Journaal 5.218".</param>
/// <param name="IsDemonstration">True puts "Voorbeeldgegevens" on every page.</param>
public sealed record ReportDocument(
    string Title,
    string Organisation,
    string JournalStand,
    bool IsDemonstration,
    DocumentMetadata Metadata,
    Colophon Colophon,
    IReadOnlyList<Part> Parts)
{
    public string Language { get; init; } = "nl-NL";
}

/// <summary>What a file says about itself. The moment is handed in: same journal, same bytes.</summary>
public sealed record DocumentMetadata(
    string Author,
    string Subject,
    Instant Created,
    IReadOnlyDictionary<string, string> Properties)
{
    public static DocumentMetadata Of(string author, string subject, Instant created) =>
        new(author, subject, created, new SortedDictionary<string, string>(StringComparer.Ordinal));
}

/// <summary>
/// The last words of a report. The renderer puts the sentence that names its typefaces between the two parts,
/// because only the renderer knows which ones it found.
/// </summary>
public sealed record Colophon(IReadOnlyList<RichText> BeforeTypefaces, IReadOnlyList<RichText> AfterTypefaces)
{
    public static readonly Colophon Empty = new([], []);
}
