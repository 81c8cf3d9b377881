using Wijkboek.Application.Reporting.AnnualReport.Accounts;
using Wijkboek.Application.Reporting.AnnualReport.Closing;
using Wijkboek.Application.Reporting.AnnualReport.Community;
using Wijkboek.Application.Reporting.AnnualReport.Governance;
using Wijkboek.Application.Reporting.AnnualReport.Told;
using Wijkboek.Application.Reporting.Document;
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
            [
                KeyFiguresChapter.Write(input),
                ToldChapter.Foreword(input),
                .. ToldChapter.Stories(input),
                GovernanceChapter.Write(input),
                ActivitiesChapter.Write(input),
                KpiChapter.Write(input),
                EarningsChapter.Write(input),
                AppreciationChapter.Write(input),
                SubsidiesChapter.Write(input),
                AccountsChapter.Write(input),
                OutlookChapter.Write(input),
                AppropriationChapter.Write(input),
            ]),
        ]);

    /// <summary>A story on its pale page is not counted.</summary>
    private static IEnumerable<Part> Numbered(IReadOnlyList<Part.Chapter?> chapters)
    {
        var number = 0;
        foreach (var chapter in chapters.OfType<Part.Chapter>())
            yield return chapter.Paper == Paper.Pale ? chapter : chapter with { Number = ++number };
    }
}
