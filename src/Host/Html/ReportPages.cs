using Wijkboek.Application.Reporting.Document;

namespace Wijkboek.Host.Html;

/// <summary>One page of a long report on the web.</summary>
/// <param name="Name">In addresses; null for the first, with the contents.</param>
/// <param name="Parts">By their place in the document.</param>
internal sealed record ReportPage(string? Name, string Title, IReadOnlyList<int> Parts);

/// <summary>
/// How a report is read on the web: its front and contents first, and then each chapter on a page of its own. One
/// without contents is a single page.
/// </summary>
internal sealed class ReportPages
{
    private ReportPages(IReadOnlyList<ReportPage> all) => All = all;

    public IReadOnlyList<ReportPage> All { get; }

    public static ReportPages Of(ReportDocument document)
    {
        var parts = document.Parts;
        if (!parts.Any(part => part is Part.Contents))
            return new ReportPages([new ReportPage(null, document.Title, [.. Enumerable.Range(0, parts.Count)])]);
        var names = new HashSet<string>();
        var front = parts.Index().Where(part => TitleOf(part.Item) is null).Select(part => part.Index);
        return new ReportPages(
        [
            new ReportPage(null, parts.OfType<Part.Contents>().First().Title, [.. front]),
            .. parts.Index().Where(part => TitleOf(part.Item) is not null)
                .Select(part => new ReportPage(NameOf(part.Item), TitleOf(part.Item)!, [part.Index])),
        ]);

        // Two chapters may be called the same.
        string NameOf(Part part)
        {
            var name = Named((part as Part.Chapter)?.FooterTitle ?? TitleOf(part)!);
            return names.Add(name)
                ? name
                : Enumerable.Range(2, parts.Count).Select(i => $"{name}-{i}").First(names.Add);
        }
    }

    /// <summary>Null when there is none of this name.</summary>
    public ReportPage? Find(string? name) => All.FirstOrDefault(page => page.Name == name);

    public ReportPage PageOf(int part) => All.First(page => page.Parts.Contains(part));

    public ReportPage? Before(ReportPage page) => All.ElementAtOrDefault(All.ToList().IndexOf(page) - 1);

    public ReportPage? After(ReportPage page) => All.ElementAtOrDefault(All.ToList().IndexOf(page) + 1);

    private static string? TitleOf(Part part) => part switch
    {
        Part.Chapter chapter => chapter.ContentsTitle ?? chapter.Title,
        Part.Checkpoint checkpoint => checkpoint.ContentsTitle ?? checkpoint.Title,
        _ => null,
    };

    // "Jaarrekening 2025" is jaarrekening-2025.
    private static string Named(string title) => string.Join('-', string
        .Concat(title.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' '))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
