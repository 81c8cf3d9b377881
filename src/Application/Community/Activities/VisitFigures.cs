using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Community.Activities;
using Wijkboek.Domain.Community.MeetingPlaces;

namespace Wijkboek.Application.Community.Activities;

/// <summary>What there was to come to in a period, and how often people came. Visits, never people.</summary>
public static class VisitFigures
{
    public static CommunityView<ActivitySeries> View { get; } = new("activities", "activity", PartOf);

    public static async Task<IReadOnlyList<CommunityFile<ActivitySeries>>> Read(Question question) =>
    [
        .. (await question.All(View)).OrderBy(series => series.Key, StringComparer.Ordinal)
            .Select(series => series.Value),
    ];

    /// <summary>Each time that something was held, in the order of the calendar.</summary>
    public static IReadOnlyList<HeldVisit> Held(
        IEnumerable<CommunityFile<ActivitySeries>> files, LocalDate from, LocalDate to) =>
    [
        .. files.SelectMany(file => file.State.HeldIn(from, to).Select(time => new HeldVisit(
                file.State.Started!, time.First.On, time.First.Place, time.Visitors, time.Volunteers,
                file.PositionsOf(PartOf(time.First)!))))
            .OrderBy(held => held.On),
    ];

    /// <summary>Per series that was held or cancelled in the period, the most visited first.</summary>
    public static IReadOnlyList<SeriesFigures> PerSeries(
        IEnumerable<CommunityFile<ActivitySeries>> files, LocalDate from, LocalDate to) =>
    [
        .. files.Select(file => new SeriesFigures(
                file.State.Started!, VisitTotals.Of(Held([file], from, to)), CancelledIn(file.State, from, to)))
            .Where(series => series.Totals.Times > 0 || series.Cancelled > 0)
            .OrderByDescending(series => series.Totals.Visits)
            .ThenBy(series => series.Series.Name, StringComparer.Ordinal),
    ];

    public static IReadOnlyDictionary<ActivityKind, VisitTotals> PerKind(IEnumerable<HeldVisit> held) =>
        Grouped(held, visit => visit.Series.Kind);

    public static IReadOnlyDictionary<MeetingPlaceId, VisitTotals> PerPlace(IEnumerable<HeldVisit> held) =>
        Grouped(held.Where(visit => visit.Place is not null), visit => visit.Place!.Value);

    /// <summary>Only days on which something was held.</summary>
    public static IReadOnlyDictionary<LocalDate, VisitTotals> PerDay(IEnumerable<HeldVisit> held) =>
        Grouped(held, visit => visit.On);

    /// <summary>An activity that is good for two things counts with both: these add up to more than all.</summary>
    public static IReadOnlyDictionary<FiveO, VisitTotals> PerO(IEnumerable<HeldVisit> held) => Enum.GetValues<FiveO>()
        .ToDictionary(o => o, o => VisitTotals.Of([.. held.Where(visit => visit.Series.Os.Contains(o))]));

    private static SortedDictionary<TKey, VisitTotals> Grouped<TKey>(
        IEnumerable<HeldVisit> held, Func<HeldVisit, TKey> key) where TKey : notnull =>
        new(held.GroupBy(key).ToDictionary(group => group.Key, group => VisitTotals.Of([.. group])),
            Comparer<TKey>.Create((a, b) => a is IComparable<TKey> comparable
                ? comparable.CompareTo(b)
                : string.CompareOrdinal(a.ToString(), b.ToString())));

    // A day on which it was held after all was not cancelled.
    private static int CancelledIn(ActivitySeries series, LocalDate from, LocalDate to) => series.Cancelled
        .Count(day => from <= day && day <= to && !series.HeldIn(day, day).Any());

    private static string? PartOf(IEvent happened) => happened switch
    {
        ActivityHeld held => Part(held.On, held.Number),
        ActivityCountCorrected corrected => Part(corrected.On, corrected.Number),
        HeldActivityWithdrawn withdrawn => Part(withdrawn.On, withdrawn.Number),
        _ => null,
    };

    private static string Part(LocalDate on, int number) => $"{on:uuuu-MM-dd}/{number}";
}

/// <param name="Positions">The fact, and its corrections.</param>
public sealed record HeldVisit(
    ActivitySeriesStarted Series, LocalDate On, MeetingPlaceId? Place, int Visitors, int Volunteers,
    IReadOnlyList<long> Positions);

/// <param name="Cancelled">Times that did not go on.</param>
public sealed record SeriesFigures(ActivitySeriesStarted Series, VisitTotals Totals, int Cancelled);

/// <param name="Volunteers">How often volunteers were there, added up over the times.</param>
public sealed record VisitTotals(int Times, int Visits, int Volunteers, IReadOnlyList<long> Positions)
{
    /// <summary>Visits per time in whole visits, half a visit away from zero; 0 when nothing was held.</summary>
    public int PerTime => Times == 0 ? 0 : ((Visits * 2) + Times) / (Times * 2);

    public static VisitTotals Of(IReadOnlyCollection<HeldVisit> held) => new(
        held.Count,
        held.Sum(visit => visit.Visitors),
        held.Sum(visit => visit.Volunteers),
        [.. held.SelectMany(visit => visit.Positions).Order()]);
}
