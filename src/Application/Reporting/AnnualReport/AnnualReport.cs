using Wijkboek.Application.Reporting.AnnualReport.Accounts;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>
/// The annual report: its parts in the order in which they are read. Every figure and every claim comes from a view;
/// a chapter that has nothing to tell drops out, and the numbers close up.
/// </summary>
public static class AnnualReport
{
    public static ReportDocument Write(AnnualReportInput input) => new(
        $"{Say("annual.title")} {input.Year}",
        input.Founding.Name,
        Say("annual.journal_stand", ("position", input.Head.Position)),
        input.Founding.Demonstration,
        Metadata(input),
        Colophon(input),
        [
            Cover.Write(input),
            Contents.Write(input),
            .. Numbered(
                KeyFiguresChapter.Write(input),
                EarningsChapter.Write(input),
                AppreciationChapter.Write(input),
                SubsidiesChapter.Write(input),
                AccountsChapter.Write(input)),
            CheckpointPage.Write(input),
        ]);

    private static IEnumerable<Part> Numbered(params IEnumerable<Part.Chapter?> chapters) =>
        chapters.OfType<Part.Chapter>().Select((chapter, index) => chapter with { Number = index + 1 });

    private static DocumentMetadata Metadata(AnnualReportInput input) => new(
        input.Founding.Name,
        Say("annual.subject", ("from", input.From), ("to", input.To)),
        input.Head.RecordedAt ?? Instant.FromUnixTimeTicks(0),
        new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["WijkboekPosition"] = $"{input.Head.Position}",
            ["WijkboekHash"] = input.Head.Hash,
        });

    private static Colophon Colophon(AnnualReportInput input) => new(
        [
            Organisation(input),
            Say("annual.colophon.made", ("position", input.Head.Position)),
        ],
        input.Founding.Demonstration ? [Status.Demonstration(input)] : []);

    private static string Organisation(AnnualReportInput input) => string.Join(' ', new[]
    {
        $"{input.Founding.Name}, {Status.Place(input)}.",
        input.Founding.KvkNumber is { } kvk ? Say("annual.colophon.kvk", ("number", kvk)) : null,
        input.Founding.Rsin is { } rsin ? Say("annual.colophon.rsin", ("number", rsin)) : null,
    }.OfType<string>());
}
