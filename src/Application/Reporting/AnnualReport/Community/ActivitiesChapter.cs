using Wijkboek.Application.Community.Activities;
using Wijkboek.Application.Reporting.AnnualReport.Told;
using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Community.Activities;
using Wijkboek.Domain.Reporting.YearStories;
using static Wijkboek.Application.Texts.Sentences;
using MarginNote = Wijkboek.Application.Reporting.Document.MarginNote;

namespace Wijkboek.Application.Reporting.AnnualReport.Community;

/// <summary>
/// The year in days, and what was held how often for how many. Visits are counted, people never registered.
/// </summary>
internal static class ActivitiesChapter
{
    private const string View = "activities";

    public static Part.Chapter? Write(AnnualReportInput input)
    {
        Section[] sections = [.. new[] { PlacesSection.Write(input), TogetherSection.Write(input) }.OfType<Section>()];
        if (input.Community.Held.Count == 0)
            return sections.Length == 0
                ? null
                : new Part.Chapter(sections[0].Title, sections[0].Blocks) { Sections = sections[1..] };
        return new Part.Chapter(
            Say("annual.activities.title"),
            [.. Days(input), Table(input), .. ToldRow.Alone(input, ChapterKind.ActivitiesIntro)])
        {
            Lead = Say(
                "annual.activities.lead",
                ("days", input.Community.Held.Select(held => held.On).Distinct().Count()),
                ("all", new DateInterval(input.From, input.To).Length), ("place", input.Founding.District)),
            Sections = sections,
        };
    }

    /// <summary>The chart is of one calendar year; a fiscal year across two of them has none.</summary>
    private static IEnumerable<Block> Days(AnnualReportInput input)
    {
        if (input.From.Month != 1)
            yield break;
        var days = VisitFigures.PerDay(input.Community.Held);
        yield return new Block.Beside(
            new MarginNote(
                Say("annual.activities.days_title"),
                [
                    Say("annual.activities.days"),
                    Busiest(input.Community.Held),
                    .. Goods(input),
                    Say("annual.source", ("view", View), ("period", $"{input.Year}")),
                ]),
            [
                new Block.Chart(null, DayDots.Inside(
                    input.Year, days.ToDictionary(day => day.Key, day => day.Value.Visits))),
            ]);
    }

    private static string Busiest(IReadOnlyList<HeldVisit> held)
    {
        var day = held.GroupBy(visit => visit.On)
            .OrderByDescending(visits => visits.Sum(visit => visit.Visitors)).ThenBy(visits => visits.Key).First();
        var names = day.Select(visit => visit.Series.Name).Distinct().ToList();
        return Say(
            "annual.activities.busiest", ("date", Dutch.DayAndMonth(day.Key)),
            ("visits", Counted.Of(day.Sum(visit => visit.Visitors), "visit")), ("names", Dutch.List(names)));
    }

    private static Table Table(AnnualReportInput input)
    {
        var community = input.Community;
        var compares = community.HeldBefore.Count > 0;
        var (now, before) = (Lines(community.Held), Lines(community.HeldBefore).ToDictionary(line => line.Key));
        return new Table([.. Columns(input.Year, compares)], [.. now.Select(Row), Total()])
        {
            Title = Say("annual.activities.table_title"),
            Note = Say("annual.activities.table_note"),
        };

        TableRow Row(ActivityLine line) => TableRow.Item(
            [line.Name, .. Cells(line.Key, line.Totals, before.GetValueOrDefault(line.Key)?.Totals, compares)]);

        TableRow Total() => TableRow.Total(
            [Word("annual.total"), .. Cells("total", community.Total, community.TotalBefore, compares)]);
    }

    private static IEnumerable<TableColumn> Columns(int year, bool compares)
    {
        yield return new TableColumn(Say("annual.activities.activity"));
        yield return TableColumn.Current(Say("annual.activities.times", ("year", $"{year}")), 70);
        if (compares)
            yield return TableColumn.Other($"{year - 1}", 46);
        yield return TableColumn.Current(Say("annual.activities.visits", ("year", $"{year}")), 76);
        if (compares)
            yield return TableColumn.Other($"{year - 1}", 50);
        yield return TableColumn.Number(Say("annual.activities.per_time"), 56);
    }

    private static IEnumerable<TableCell> Cells(string key, VisitTotals now, VisitTotals? before, bool compares)
    {
        yield return TableCell.Figure(Dutch.Number(now.Times), View, $"{key}/times");
        if (compares)
            yield return Earlier(before?.Times, $"before/{key}/times");
        yield return TableCell.Figure(Dutch.Number(now.Visits), View, $"{key}/visits");
        if (compares)
            yield return Earlier(before?.Visits, $"before/{key}/visits");
        yield return Dutch.Number(now.PerTime);
    }

    private static TableCell Earlier(int? figure, string key) =>
        figure is { } known ? TableCell.Figure(Dutch.Number(known), View, key) : "–";

    /// <summary>Each series has a line; the drop-ins are one, because the places have a table of their own.</summary>
    private static IReadOnlyList<ActivityLine> Lines(IReadOnlyList<HeldVisit> held) =>
    [
        .. held.GroupBy(ActivitiesTrace.LineOf)
            .Select(line => new ActivityLine(line.Key, NameOf([.. line]), VisitTotals.Of([.. line])))
            .OrderByDescending(line => line.Totals.Visits).ThenBy(line => line.Name, StringComparer.Ordinal),
    ];

    private static string NameOf(IReadOnlyList<HeldVisit> held)
    {
        var places = held.Select(visit => visit.Place).Distinct().Count();
        return held[0].Series.Kind != ActivityKind.DropIn ? held[0].Series.Name
            : places < 2 ? Counted.AtStart(Word(ActivityKind.DropIn))
            : Say("annual.activities.drop_ins", ("places", Counted.Of(places, "place")));
    }

    private static IEnumerable<RichText> Goods(AnnualReportInput input)
    {
        var goods = VisitFigures.PerO(input.Community.Held).Where(good => good.Value.Times > 0)
            .OrderByDescending(good => good.Value.Times)
            .Select(good => $"{Word(good.Key)} ({Dutch.Number(good.Value.Times)})").ToList();
        if (goods.Count > 0)
            yield return Say("annual.activities.goods", ("goods", Dutch.List(goods)));
    }

    private sealed record ActivityLine(string Key, string Name, VisitTotals Totals);
}
