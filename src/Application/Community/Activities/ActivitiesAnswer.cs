using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community;
using Wijkboek.Domain.Community.Activities;
using Wijkboek.Domain.Community.MeetingPlaces;

namespace Wijkboek.Application.Community.Activities;

/// <summary>What <c>show activities --format json</c> prints: visits are counted, people never registered.</summary>
/// <param name="Os">Per good purpose; an activity counts with each of its own.</param>
/// <param name="Days">Days on which something was held.</param>
public sealed record ActivitiesAnswer(
    string Coop,
    LocalDate From,
    LocalDate To,
    ActivitiesAnswer.Counts Total,
    IReadOnlyList<ActivitiesAnswer.One> Activities,
    IReadOnlyList<ActivitiesAnswer.Of<ActivityKind>> Kinds,
    IReadOnlyList<ActivitiesAnswer.Of<FiveO>> Os,
    IReadOnlyList<ActivitiesAnswer.Of<MeetingPlaceId>> Places,
    IReadOnlyList<ActivitiesAnswer.Of<LocalDate>> Days)
{
    /// <param name="PerTime">Whole visits.</param>
    public sealed record Counts(int Times, int Visits, int PerTime, int Volunteers);

    public sealed record Of<TKey>(TKey Key, Counts Counts);

    /// <param name="Positions">Where in the journal the times of this period stand.</param>
    public sealed record One(
        ActivityId Activity,
        string Name,
        ActivityKind Kind,
        MeetingPlaceId? Place,
        string? Team,
        IReadOnlyList<FiveO> Os,
        WeeklySlot? Slot,
        Counts Counts,
        int Cancelled,
        IReadOnlyList<long> Positions);

    public static async Task<Answer> Give(Question question)
    {
        var files = await VisitFigures.Read(question);
        var series = VisitFigures.PerSeries(files, question.From, question.To);
        var held = VisitFigures.Held(files, question.From, question.To);
        var total = VisitTotals.Of(held);
        return new Answer(
            new ActivitiesAnswer(
                question.Cooperative,
                question.From,
                question.To,
                Count(total),
                [.. series.Select(Line)],
                Each(VisitFigures.PerKind(held)),
                Each(VisitFigures.PerO(held)),
                Each(VisitFigures.PerPlace(held)),
                Each(VisitFigures.PerDay(held))),
            Table(series, total));
    }

    private static One Line(SeriesFigures figures)
    {
        var series = figures.Series;
        return new One(
            series.Activity, series.Name, series.Kind, series.Place, series.Team, series.Os, series.Slot,
            Count(figures.Totals), figures.Cancelled, figures.Totals.Positions);
    }

    private static Counts Count(VisitTotals totals) =>
        new(totals.Times, totals.Visits, totals.PerTime, totals.Volunteers);

    private static IReadOnlyList<Of<TKey>> Each<TKey>(IReadOnlyDictionary<TKey, VisitTotals> totals) =>
        [.. totals.Select(one => new Of<TKey>(one.Key, Count(one.Value)))];

    private static AnswerTable Table(IEnumerable<SeriesFigures> series, VisitTotals total) => new(
        ["Activiteit", "Soort", "Keren", "Bezoeken", "Per keer", "Afgelast"],
        [
            .. series.Select(one => (IReadOnlyList<object?>)
            [
                one.Series.Name, Sentences.Word(one.Series.Kind), one.Totals.Times, one.Totals.Visits,
                one.Totals.PerTime, one.Cancelled,
            ]),
            ["Samen", null, total.Times, total.Visits, total.PerTime, series.Sum(one => one.Cancelled)],
        ]);
}
