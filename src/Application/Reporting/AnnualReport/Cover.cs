using Wijkboek.Application.Community.Activities;
using Wijkboek.Application.Reporting.Charts;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Texts;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>The front page: its drawing is the year itself, a dot per day for what was recorded.</summary>
internal static class Cover
{
    public static Part.Cover Write(AnnualReportInput input) => new(
        input.Founding.Name,
        input.Edition.Place,
        [Say("annual.title"), $"{input.Year}"],
        Art(input),
        [.. Notes(input)]);

    private static Drawing? Art(AnnualReportInput input) => CountsVisits(input)
        ? DayDots.Cover(
            input.Year,
            VisitFigures.PerDay(input.Community.Held).ToDictionary(day => day.Key, day => day.Value.Visits))
        : input.EventsPerDay.Total == 0
        ? null
        : DayDots.Cover(input.Year, input.EventsPerDay.In(input.Year)) with { AlternativeText = Describe(input) };

    private static IEnumerable<RichText> Notes(AnnualReportInput input)
    {
        var dots = CountsVisits(input) ? Visits(input) : input.EventsPerDay.Total == 0 ? "" : Say(
            "annual.cover.dots",
            ("count", input.EventsPerDay.Total), ("facts", Counted.Noun(input.EventsPerDay.Total, "fact")),
            ("days", input.EventsPerDay.Days.Count), ("dayNoun", Counted.Noun(input.EventsPerDay.Days.Count, "day")),
            ("year", $"{input.Year}"));
        yield return input.Founding.Demonstration
            ? RichText.Bold($"{Say("annual.demonstration_label")}. ")
                .Then($"{input.Edition.DemonstrationNote} {dots}")
            : dots;
        yield return string.Join(' ', Status.Sentences(input));
    }

    /// <summary>The year that is drawn is a calendar year; of any other the journal itself is drawn.</summary>
    private static bool CountsVisits(AnnualReportInput input) =>
        input.From.Month == 1 && input.Community.Total.Visits > 0;

    private static string Visits(AnnualReportInput input) => Say(
        "annual.cover.visits", ("visits", input.Community.Total.Visits), ("year", $"{input.Year}"),
        ("times", input.Community.Total.Times));

    private static string Describe(AnnualReportInput input)
    {
        var days = input.EventsPerDay.In(input.Year);
        var busiest = days.OrderByDescending(day => day.Value).ThenBy(day => day.Key).First();
        var months = Enumerable.Range(1, 12)
            .Select(month => (Month: month, Count: days.Where(day => day.Key.Month == month).Sum(day => day.Value)))
            .Select(month => $"{Dutch.MonthName(month.Month)} {Dutch.Number(month.Count)}");
        return Say(
            "annual.cover.alternative", ("year", $"{input.Year}"), ("months", Dutch.List([.. months])),
            ("busiest", Dutch.LongDate(busiest.Key)), ("most", busiest.Value));
    }
}
