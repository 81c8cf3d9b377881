using Wijkboek.Application.Reporting.Document;

namespace Wijkboek.Host.Pdf.Layout.Pages;

/// <summary>What contents and bookmarks list, and the names by which its entries are found.</summary>
internal static class Outline
{
    /// <summary>Anchors of our own begin with a sign that no author would use.</summary>
    public static string AnchorOf(int part) => $"#{part}";

    public static IReadOnlyList<ContentsEntry> Of(ReportDocument document) =>
        [.. document.Parts.SelectMany((part, i) => Entries(part, AnchorOf(i)))];

    public static Landmark Landmark(Part.Chapter chapter, string anchor) =>
        new(1, chapter.ContentsTitle ?? chapter.Title, Anchors(anchor, chapter.Anchor));

    public static Landmark Landmark(Section section, string chapterAnchor, int index) =>
        new(2, section.Title, Anchors(AnchorOf(chapterAnchor, index), section.Anchor));

    private static IEnumerable<ContentsEntry> Entries(Part part, string anchor) => part switch
    {
        Part.Chapter chapter =>
        [
            new ContentsEntry(1, chapter.ContentsTitle ?? chapter.Title, anchor),
            .. chapter.Sections.Select((section, i) => new ContentsEntry(2, section.Title, AnchorOf(anchor, i))),
        ],
        Part.Checkpoint checkpoint => [new ContentsEntry(1, checkpoint.ContentsTitle ?? checkpoint.Title, anchor)],
        _ => [],
    };

    private static string AnchorOf(string chapterAnchor, int section) => $"{chapterAnchor}.{section}";

    private static IReadOnlyList<string> Anchors(string own, string? given) => given is null ? [own] : [own, given];
}
