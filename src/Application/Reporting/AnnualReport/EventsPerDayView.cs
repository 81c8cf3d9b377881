using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>How many facts were recorded on each day of one year, by the number of the day in it.</summary>
/// <param name="Before">Days before the one that is being counted: facts come in the order of their days.</param>
/// <param name="Day">The day that is being counted; 0 when there is none.</param>
/// <param name="OfDay">How many facts of that day were counted so far.</param>
/// <param name="First">Where the first fact stands; the others follow it without a gap.</param>
public sealed record EventsPerDay(ImmutableSortedDictionary<int, int> Before, int Day, int OfDay, long First)
{
    public static EventsPerDay None { get; } = new(ImmutableSortedDictionary<int, int>.Empty, 0, 0, 0);

    public ImmutableSortedDictionary<int, int> Days =>
        OfDay == 0 ? Before : Before.SetItem(Day, Before.GetValueOrDefault(Day) + OfDay);

    public int Total => Days.Values.Sum();

    public IReadOnlyDictionary<LocalDate, int> In(int year) =>
        Days.ToDictionary(day => new LocalDate(year, 1, 1).PlusDays(day.Key - 1), day => day.Value);
}

/// <summary>A day is a day in the neighbourhood: midnight in Amsterdam.</summary>
public sealed class EventsPerDayView : Projection<EventsPerDay>
{
    public override string Name => "events-per-day";

    public override EventsPerDay Empty => EventsPerDay.None;

    public static string KeyOf(int year) => $"{year:0000}";

    public override IEnumerable<string> Keys(Recorded recorded) => [KeyOf(DutchClock.DayOf(recorded.RecordedAt).Year)];

    public override EventsPerDay Evolve(EventsPerDay view, Recorded recorded)
    {
        var day = DutchClock.DayOf(recorded.RecordedAt).DayOfYear;
        return day == view.Day
            ? view with { OfDay = view.OfDay + 1 }
            : new EventsPerDay(view.Days, day, 1, view.OfDay == 0 ? recorded.Position : view.First);
    }
}
