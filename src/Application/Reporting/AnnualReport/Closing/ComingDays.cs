using Wijkboek.Application.Governance.Overview;
using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Texts;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport.Closing;

/// <summary>
/// Days of the year after that are known on the last day of this one: what somebody wrote down, the next step of each
/// subsidy, contracts and terms that end, and when the accounts must be adopted.
/// </summary>
internal static class ComingDays
{
    public static IReadOnlyList<YearLineDay> Of(AnnualReportInput input)
    {
        var next = new DateInterval(input.To.PlusDays(1), input.To.PlusYears(1));
        return
        [
            .. Written(input).Concat(Subsidies(input)).Concat(Jobs(input)).Concat(Terms(input)).Concat(Accounts(input))
                .Where(day => next.Contains(day.Day)).Distinct().OrderBy(day => day.Day)
                .ThenBy(day => day.What, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<YearLineDay> Written(AnnualReportInput input) =>
        (input.Story.Outlook?.Text.Moments ?? []).Select(moment => new YearLineDay(moment.On, moment.Text));

    private static IEnumerable<YearLineDay> Subsidies(AnnualReportInput input) => input.Subsidies
        .Where(subsidy => subsidy.Now.Next is not null)
        .Select(subsidy => new YearLineDay(
            subsidy.Now.Next!.Before, $"{subsidy.Now.Application.Title}: {Word(subsidy.Now.Next.Step)}"));

    private static IEnumerable<YearLineDay> Jobs(AnnualReportInput input)
    {
        foreach (var job in input.Jobs.Select(record => record.Job).Where(job => job.IsActiveIn(input.To, input.To)))
        {
            var contract = job.Contracts.FindLast(one => one.Terms.SignedOn <= input.To);
            if (contract is not null && job.LastDayOf(contract) is { } last)
                yield return new YearLineDay(
                    last, Say("annual.outlook.contract_ends", ("title", job.Created!.Title)));
        }
    }

    private static IEnumerable<YearLineDay> Terms(AnnualReportInput input) => input.Governance.LastDay.Functions
        .Where(holder => holder.LastDay is not null)
        .GroupBy(holder => holder.LastDay!.Value)
        .Select(ending => new YearLineDay(ending.Key, Say(
            "annual.outlook.term_ends",
            ("functions", Dutch.List([.. ending.Select(holder => Word(holder.Appointed.Function)).Distinct()])))));

    /// <summary>By law or statutes, counted on the first day after the year.</summary>
    private static IEnumerable<YearLineDay> Accounts(AnnualReportInput input) =>
        GovernanceDuties.On(input.Governance.Book, input.To.PlusDays(1))
            .Where(duty => duty is { Kind: DutyKind.AccountsAdopted, Due: not null } && duty.Year == input.Year)
            .Select(duty => new YearLineDay(
                duty.Due!.Value, Say("annual.outlook.accounts_due", ("year", $"{input.Year}"))));
}
