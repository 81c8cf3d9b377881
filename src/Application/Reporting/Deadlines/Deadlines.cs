using Wijkboek.Application.Challenges.ChallengeOverview;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Governance.Overview;
using Wijkboek.Application.NeighbourhoodJobs.Jobs;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Reporting.AnnualReport;
using Wijkboek.Application.Subsidies.SubsidyOverview;
using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Application.Reporting.Deadlines;

/// <summary>
/// Everything that waits for somebody on a day, by itself the last of the period: what is overdue, and what is due
/// within a year.
/// </summary>
public static class Deadlines
{
    private const int MonthsAhead = 12;

    public static Task<IReadOnlyList<Deadline>> Read(Question question) => Read(question, question.To);

    public static async Task<IReadOnlyList<Deadline>> Read(Question question, LocalDate day)
    {
        var profile = await question.Get(ReportingModule.Profiles, CooperativeProfileView.Key);
        if (profile.Founding is not { } founding)
            return [];
        var frame = await question.Get(LedgerBook.Frames, LedgerFrameView.Key);
        return
        [
            .. new[]
                {
                    SubsidyDeadlines.On(day, (await question.All(SubsidyOverview.Files)).Values),
                    ChallengeDeadlines.On(day, (await question.All(ChallengeOverview.Files)).Values),
                    JobDeadlines.On(day, await JobFigures.Read(question)),
                    GovernanceDeadlines.On(day, await GovernanceBook.Read(question)),
                    DepositDeadlines.On(day, founding, frame),
                    OrganisationDeadlines.On(day, profile, EndOfLastYear(profile, day)),
                    await ThirdPartyDeadlines.On(day, question, profile),
                    await RateDeadlines.On(day, question),
                }
                .SelectMany(deadlines => deadlines)
                .Where(deadline => deadline.Before <= day.PlusMonths(MonthsAhead))
                .OrderBy(deadline => deadline.Before)
                .ThenBy(deadline => deadline.Code, StringComparer.Ordinal)
                .ThenBy(deadline => deadline.Subject, StringComparer.Ordinal),
        ];
    }

    private static LocalDate EndOfLastYear(Cooperative profile, LocalDate day)
    {
        var year = profile.FiscalYear(profile.FiscalYearOf(day));
        return year.End == day ? day : year.Start.PlusDays(-1);
    }
}
