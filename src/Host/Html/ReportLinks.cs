using Wijkboek.Application.Reporting.Document;

namespace Wijkboek.Host.Html;

/// <summary>Where the links of a report lead: figures to their events, and references to a chapter within it.</summary>
/// <param name="toFigure">Null for a report that stands alone, as a file.</param>
internal sealed class ReportLinks(ReportDocument document, Func<FigureSource, string?>? toFigure)
{
    // Not every browser can jump to a heading of which the id begins with a digit.
    private const string Prefix = "deel-";

    private readonly Dictionary<string, string> titles = document.Parts.OfType<Part.Chapter>()
        .SelectMany(chapter => chapter.Sections
            .Select(section => (section.Anchor, section.Title))
            .Prepend((chapter.Anchor, chapter.Title)))
        .Where(place => place.Anchor is not null)
        .ToDictionary(place => place.Anchor!, place => place.Title);

    public string? ToFigure(FigureSource? source) => source is null ? null : toFigure?.Invoke(source);

    /// <summary>Null when the report has no such place.</summary>
    public string? TitleOf(string anchor) => titles.GetValueOrDefault(anchor);

    public static string IdOf(string anchor) => $"{Prefix}{anchor}";

    public static string IdOf(int part, int? section = null) =>
        section is null ? $"{Prefix}{part + 1}" : $"{Prefix}{part + 1}-{section + 1}";
}
