using Wijkboek.Application.Community.Initiatives;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Kpi;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport.Community;

/// <summary>
/// What residents do together: every initiative with what it counted, and the events of the district.
/// </summary>
internal static class TogetherSection
{
    public static Section? Write(AnnualReportInput input)
    {
        Block[] blocks = [.. Initiatives(input), .. LocalEvents(input)];
        return blocks.Length == 0 ? null : new Section(Say("annual.together.title"), blocks);
    }

    private static IEnumerable<Block> Initiatives(AnnualReportInput input)
    {
        var initiatives = input.Community.Now.Initiatives;
        if (initiatives.Count > 0)
            yield return new Table(
                [
                    new TableColumn(Say("annual.together.initiative")),
                    new TableColumn(Say("annual.together.where"), 150),
                    new TableColumn(Say("annual.together.counted", ("year", $"{input.Year}")), 190),
                ],
                [.. initiatives.Select(initiative => TableRow.Item(
                    initiative.Started.Name,
                    initiative.Started.Areas.Count == 0
                        ? Say("annual.together.whole_district")
                        : Dutch.List(initiative.Started.Areas),
                    Counts(initiative)))])
            {
                Title = Say("annual.together.initiatives_title"),
                Style = TableStyle.Register,
                Note = Say("annual.source", ("view", "community"), ("period", $"{input.Year}")) + ".",
            };
    }

    private static string Counts(InitiativeStanding initiative)
    {
        var counts = initiative.Counts.Where(count => count.Count > 0)
            .Select(count => $"{Dutch.Number(count.Count)} {Word(count.Measure)}").ToList();
        return counts.Count == 0 ? "–" : string.Join(", ", counts);
    }

    private static IEnumerable<Block> LocalEvents(AnnualReportInput input)
    {
        var events = input.Community.Now.LocalEvents;
        if (events.Count == 0)
            yield break;
        yield return LocalEventsTable.Write(events, Dutch.DayAndMonth) with
        {
            Title = Say("annual.together.events_title"),
        };
    }
}
