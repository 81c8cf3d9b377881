using Wijkboek.Application.Reporting.AnnualReport;
using Wijkboek.Application.Reporting.AnnualReport.Community;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Kpi;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.KpiReport;

/// <summary>
/// What each of the six figures counts, one line for each thing that it counts. Never a person's name.
/// </summary>
internal static class KpiLists
{
    /// <summary>The figures, 1 to 6, that have something to show.</summary>
    public static IEnumerable<(int Figure, IReadOnlyList<Block> Blocks)> Of(KpiReportInput input)
    {
        (int Figure, IReadOnlyList<Block> Blocks)[] all =
        [
            (1, [.. Places(input)]), (2, [.. Jobs(input)]), (3, [.. Experience(input)]), (4, [.. Councils(input)]),
            (5, [.. Allowances(input)]), (6, [.. Events(input)]),
        ];
        return all.Where(list => list.Blocks.Count > 0);
    }

    private static IEnumerable<Block> Places(KpiReportInput input)
    {
        if (input.Community.Places.Count > 0)
            yield return new Table(
                [
                    new TableColumn(Say("kpi.report.place")),
                    new TableColumn(Say("kpi.report.kind"), 60),
                    new TableColumn(Say("kpi.report.since"), 66),
                    new TableColumn(Say("kpi.report.open"), 160),
                    new TableColumn(Say("kpi.report.of_these"), 100),
                ],
                [.. input.Community.Places.Select(place => TableRow.Item(
                    place.Name, Word(place.Kind), Dutch.Date(place.Since),
                    place.Slots.Count == 0 ? "–" : WeekHours.Write(place.Slots),
                    place.IsJoined ? Say("kpi.report.joined")
                        : place.IsSupported ? Say("kpi.report.supported") : "–"))])
            {
                Style = TableStyle.Register,
                Summary = Say("kpi.report.place"),
            };
    }

    private static IEnumerable<Block> Jobs(KpiReportInput input)
    {
        if (input.Jobs.Count > 0)
            yield return new Table(
                [
                    new TableColumn(Say("kpi.report.job")),
                    new TableColumn(Say("kpi.report.employer"), 150),
                    TableColumn.Number(Say("kpi.report.hours"), 60),
                    new TableColumn(Say("kpi.report.created"), 80),
                ],
                [.. input.Jobs.Select(record => record.Job.Created!).OrderBy(job => job.Employer)
                    .ThenBy(job => job.CreatedOn).ThenBy(job => job.Job.Value, StringComparer.Ordinal)
                    .Select(job => TableRow.Item(
                        job.Title, Word(job.Employer), Dutch.Number(job.ContractMinutesPerWeek / 60m, 0),
                        Dutch.Date(job.CreatedOn)))])
            {
                Style = TableStyle.Register,
                Summary = Say("kpi.report.job"),
                Note = Say("kpi.report.jobs_note"),
            };
    }

    private static IEnumerable<Block> Experience(KpiReportInput input)
    {
        var experts = input.Community.Experts;
        if (experts.Count > 0)
            yield return new Block.Paragraph(Say(
                "kpi.report.experts",
                ("experts", Counted.AtStart(Counted.Of(experts.Count, "expert"))),
                ("appreciation", Dutch.List([.. experts.GroupBy(expert => expert.Engaged.Appreciation)
                    .OrderBy(kind => kind.Key)
                    .Select(kind => $"{Word(kind.Key)} ({Dutch.Number(kind.Count())})")]))));
        if (input.Community.PeerGroups.Count > 0)
            yield return new Table(
                [
                    new TableColumn(Say("kpi.report.group")),
                    new TableColumn(Say("kpi.report.since"), 80),
                    TableColumn.Number(Say("kpi.report.sessions"), 90),
                    TableColumn.Number(Say("kpi.report.participants"), 90),
                ],
                [.. input.Community.PeerGroups.Select(group => TableRow.Item(
                    group.Formed.Subject, Dutch.Date(group.Formed.FormedOn), Dutch.Number(group.Sessions),
                    Dutch.Number(group.Participants)))])
            {
                Style = TableStyle.Register,
                Summary = Say("kpi.report.group"),
                Note = Say("kpi.report.groups_note"),
            };
    }

    private static IEnumerable<Block> Councils(KpiReportInput input)
    {
        if (input.Community.Councils.Count > 0)
            yield return new Table(
                [
                    new TableColumn(Say("kpi.report.held")),
                    TableColumn.Number(Say("kpi.report.participants"), 90),
                    TableColumn.Number(Say("kpi.report.agreements"), 90),
                    TableColumn.Number(Say("kpi.report.kept"), 110),
                ],
                [.. input.Community.Councils.Select(council => TableRow.Item(
                    Dutch.LongDate(council.Held.HeldOn), Dutch.Number(council.Held.Participants),
                    Dutch.Number(council.Held.Agreements),
                    council.Kept is { } kept ? Dutch.Number(kept) : "–"))])
            {
                Style = TableStyle.Register,
                Summary = Say("kpi.report.held"),
                Note = Say("kpi.report.councils_note"),
            };
    }

    private static IEnumerable<Block> Allowances(KpiReportInput input)
    {
        if (input.Allowances.Payments == 0)
            yield break;
        var months = input.Allowances.Claims
            .GroupBy(traced => traced.Claim.Paid!.PaidOn.ToYearMonth()).OrderBy(month => month.Key);
        yield return new Table(
            [
                new TableColumn(Say("kpi.report.month")),
                TableColumn.Number(Say("kpi.report.people"), 90),
                TableColumn.Number(Say("kpi.report.payments"), 90),
                TableColumn.Number(Say("kpi.report.amount"), 110),
            ],
            [
                .. months.Select(month => TableRow.Item(
                    Counted.AtStart(Dutch.Month(month.Key)),
                    Dutch.Number(month.Select(traced => traced.Claim.Claimed.Volunteer).Distinct().Count()),
                    Dutch.Number(month.Count()),
                    Dutch.WholeEuroNumber(month.Sum(traced => traced.Claim.Amount).Cents))),
                TableRow.Total(
                    Word("annual.total"),
                    TableCell.Figure(Dutch.Number(input.Allowances.People), "kpi", "volunteerAllowances.people"),
                    TableCell.Figure(Dutch.Number(input.Allowances.Payments), "kpi", "volunteerAllowances.payments"),
                    Euros.Cell(input.Allowances.Amount, "kpi", "volunteerAllowances.amountCents")),
            ])
        {
            Style = TableStyle.Register,
            Summary = Say("kpi.report.month"),
            Note = Say("kpi.report.allowances_note"),
        };
    }

    private static IEnumerable<Block> Events(KpiReportInput input)
    {
        var events = input.Community.LocalEvents;
        if (events.Count == 0)
            yield break;
        yield return LocalEventsTable.Write(events, Dutch.LongDate) with { Style = TableStyle.Register };
    }
}
