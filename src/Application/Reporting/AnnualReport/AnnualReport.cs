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
    public static ReportDocument Write(AnnualReportInput input) => input.Edition.Bind(
        $"{Say("annual.title")} {input.Year}",
        Say("annual.subject", ("from", input.From), ("to", input.To)),
        [
            Cover.Write(input),
            Contents.Write(input),
            .. Numbered(
                KeyFiguresChapter.Write(input),
                EarningsChapter.Write(input),
                AppreciationChapter.Write(input),
                SubsidiesChapter.Write(input),
                AccountsChapter.Write(input)),
        ]);

    private static IEnumerable<Part> Numbered(params IEnumerable<Part.Chapter?> chapters) =>
        chapters.OfType<Part.Chapter>().Select((chapter, index) => chapter with { Number = index + 1 });
}
