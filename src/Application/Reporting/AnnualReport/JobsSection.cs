using Wijkboek.Application.NeighbourhoodJobs.Jobs;
using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>The neighbourhood jobs: how long each contract runs, what the own ones cost, and what ends soon.</summary>
internal static class JobsSection
{
    private const int MonthsAhead = 12;

    public static Section? Write(AnnualReportInput input)
    {
        var jobs = input.Jobs.Select(record => record.Job).Where(job => job.IsActiveIn(input.From, input.To))
            .OrderBy(job => job.Created!.Employer).ThenBy(job => job.Created!.CreatedOn)
            .ThenBy(job => job.Created!.Job.Value, StringComparer.Ordinal).ToList();
        return jobs.Count == 0
            ? null
            : new Section(
                Counted.AtStart(Counted.Of(jobs.Count, "job")),
                [Timeline(input, jobs), .. Cost(input, jobs), .. Ending(input, jobs)]);
    }

    private static Block.Beside Timeline(AnnualReportInput input, List<NeighbourhoodJob> jobs) => new(
        new MarginNote(
            Say("annual.jobs.timeline_title"),
            [
                Say("annual.jobs.full"),
                Say("annual.jobs.line", ("date", Dutch.LongDate(input.To))),
                Say("annual.source", ("view", "jobs"), ("period", Dutch.LongDate(input.To))),
            ]),
        [
            new Block.Chart(null, JobTimeline.Draw(
                Say("annual.jobs.timeline_title"), input.To, [.. jobs.Select(job => Term(job, input))],
                HouseFonts.Width)),
        ]);

    private static JobTerm Term(NeighbourhoodJob job, AnnualReportInput input)
    {
        var (first, last) = (job.Contracts[0], LatestOn(job, input.To));
        var until = job.LastDayOf(last);
        return new JobTerm(
            job.Created!.Title,
            Say(
                until is null ? "annual.jobs.term_open" : "annual.jobs.term",
                ("employer", Word($"annual.employer.{job.Created.Employer}")),
                ("hours", Hours(job.Created.ContractMinutesPerWeek)), ("until", Dutch.Date(until ?? input.To))),
            job.Created.Employer == EmployerKind.Own,
            first.Terms.From,
            until);
    }

    private static JobContract LatestOn(NeighbourhoodJob job, LocalDate day) =>
        job.Contracts.FindLast(contract => contract.Terms.SignedOn <= day) ?? job.Contracts[^1];

    private static string Hours(int minutes) =>
        Dutch.Number(minutes / 60m, minutes % 60 == 0 ? 0 : 1);

    /// <summary>What our own jobs cost, part by part, as it was booked in the year.</summary>
    private static IEnumerable<Block> Cost(AnnualReportInput input, List<NeighbourhoodJob> jobs)
    {
        var booked = jobs.Select(job => (job.Created!.Job, job.Created.Title, Cost: BookedIn(job, input)))
            .Where(job => job.Cost.Count > 0).ToList();
        if (booked.Count == 0)
            yield break;
        yield return new Table(
            [
                new TableColumn(Say("annual.whole_euros")),
                .. booked.Select(job => TableColumn.Number(job.Title, 84)),
                TableColumn.Current(Say("annual.jobs.together", ("year", $"{input.Year}")), 70),
            ],
            [
                Row(TableRow.Item, "gross", cost => cost.Gross),
                Row(TableRow.Item, "holiday", cost => cost.HolidayAllowance),
                Row(TableRow.Item, "charges", cost => cost.EmployerCharges),
                Row(TableRow.Item, "pension", cost => cost.Pension),
                .. booked.Any(job => job.Cost.Any(cost => !cost.Other.IsZero))
                    ? new[] { Row(TableRow.Item, "other", cost => cost.Other) }
                    : [],
                Row(TableRow.Subtotal, "total", cost => cost.Total),
                Row(TableRow.Item, "subsidy", cost => -cost.Subsidy),
                Row(TableRow.Total, "own", cost => cost.Total - cost.Subsidy),
            ])
        {
            Title = Say("annual.jobs.cost_title"),
            Note = Say("annual.jobs.cost_note"),
        };

        TableRow Row(Func<IReadOnlyList<TableCell>, TableRow> kind, string key, Func<JobCost, Money> amount)
        {
            var amounts = booked.Select(job => job.Cost.Sum(amount)).ToList();
            return kind(
            [
                Word($"annual.jobs.cost.{key}"),
                .. booked.Zip(amounts, (job, sum) => Euros.Cell(sum, "jobs", $"{job.Job}/{key}")),
                Euros.Cell(amounts.Sum(), "jobs", key),
            ]);
        }
    }

    private static List<JobCost> BookedIn(NeighbourhoodJob job, AnnualReportInput input) =>
    [
        .. job.Booked.Values.Where(cost => input.From <= cost.BookedOn && cost.BookedOn <= input.To)
            .Select(cost => cost.Cost),
    ];

    private static IEnumerable<Block> Ending(AnnualReportInput input, List<NeighbourhoodJob> jobs)
    {
        var ending = jobs
            .Select(job => (job.Created!.Title, Until: job.LastDayOf(LatestOn(job, input.To))))
            .Where(job => input.To <= job.Until && job.Until <= input.To.PlusMonths(MonthsAhead))
            .OrderBy(job => job.Until).ToList();
        var named = ending.Select(job =>
            Say("annual.jobs.ends_on", ("title", job.Title), ("date", Dutch.LongDate(job.Until!.Value))));
        if (ending.Count > 0)
            yield return new Block.LabelledRows(
            [
                new LabelledRow(
                    Say("annual.jobs.ending_title"),
                    Say(
                        "annual.jobs.ending",
                        ("from", Dutch.LongDate(input.To)), ("to", Dutch.LongDate(input.To.PlusMonths(MonthsAhead))),
                        ("jobs", Dutch.List([.. named])))),
            ]);
    }
}
