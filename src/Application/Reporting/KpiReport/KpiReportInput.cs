using Wijkboek.Application.Appreciation.Allowances;
using Wijkboek.Application.Community;
using Wijkboek.Application.Journal;
using Wijkboek.Application.NeighbourhoodJobs.Jobs;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.Editions;
using Wijkboek.Application.Reporting.Kpi;
using Wijkboek.Application.Reporting.YearStories;

namespace Wijkboek.Application.Reporting.KpiReport;

/// <summary>
/// What the report on the six figures is written from: the figures and the lists behind them. No names.
/// </summary>
/// <param name="IsYear">Whether the period is a fiscal year, for which targets are set.</param>
public sealed record KpiReportInput(
    Edition Edition,
    bool IsYear,
    KpiComparison Kpi,
    CommunityFigures Community,
    IReadOnlyList<JobRecord> Jobs,
    PaidAllowances Allowances)
{
    /// <summary>Null when no cooperative of this name was founded.</summary>
    public static async Task<KpiReportInput?> Read(Question question, JournalHead head)
    {
        if (await Edition.Read(question, head) is not { } edition)
            return null;
        var isYear = edition.Profile.FiscalYear(edition.Year) == new DateInterval(question.From, question.To);
        var story = isYear ? await ReportingModule.YearStories.Of(question, edition.Year) : StoryOfYear.None;
        var jobs = await JobFigures.Read(question);
        return new KpiReportInput(
            edition,
            isYear,
            await KpiComparison.Read(question, story),
            await CommunityFigures.Read(question),
            [.. jobs.Where(record => record.Job.IsActiveIn(question.From, question.To))],
            AllowanceFigures.PaidIn(await AllowanceFigures.Read(question), question.From, question.To));
    }
}
