using Wijkboek.Application.Reporting.Document;

namespace Wijkboek.Host.Html;

/// <summary>Where the links of a report lead: figures to their events, and references to a chapter within it.</summary>
/// <param name="toFigure">Null for a report that stands alone, as a file.</param>
/// <param name="toPart">The address of the page that a part is on; null when that is this one.</param>
internal sealed class ReportLinks(
    ReportDocument document, Func<FigureSource, string?>? toFigure, Func<int, string?>? toPart = null)
{
    // Not every browser can jump to a heading of which the id begins with a digit.
    private const string Prefix = "deel-";

    private readonly Dictionary<string, (string Title, int Part)> places = document.Parts.Index()
        .Where(part => part.Item is Part.Chapter)
        .SelectMany(part => Places((Part.Chapter)part.Item).Select(place => (place.Anchor, place.Title, part.Index)))
        .Where(place => place.Anchor is not null)
        .ToDictionary(place => place.Anchor!, place => (place.Title, place.Index));

    public string? ToFigure(FigureSource? source) => source is null ? null : toFigure?.Invoke(source);

    /// <summary>Null when the report has no such place.</summary>
    public (string Title, string Address)? ToPlace(string anchor) => places.TryGetValue(anchor, out var place)
        ? (place.Title, $"{toPart?.Invoke(place.Part)}#{IdOf(anchor)}")
        : null;

    public string ToPart(int part, int? section = null) => $"{toPart?.Invoke(part)}#{IdOf(part, section)}";

    public static string IdOf(string anchor) => $"{Prefix}{anchor}";

    public static string IdOf(int part, int? section = null) =>
        section is null ? $"{Prefix}{part + 1}" : $"{Prefix}{part + 1}-{section + 1}";

    private static IEnumerable<(string? Anchor, string Title)> Places(Part.Chapter chapter) => chapter.Sections
        .Select(section => (section.Anchor, section.Title))
        .Prepend((chapter.Anchor, chapter.Title));
}
