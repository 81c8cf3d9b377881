using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>How many facts were recorded on each day of one year, by the number of the day in it.</summary>
public sealed record EventsPerDay(ImmutableSortedDictionary<int, int> Days)
{
    /// <summary>Where the first of them stands; the others follow it without a gap.</summary>
    public long First { get; init; }

    public int Total => Days.Values.Sum();

    public IReadOnlyDictionary<LocalDate, int> In(int year) =>
        Days.ToDictionary(day => new LocalDate(year, 1, 1).PlusDays(day.Key - 1), day => day.Value);
}

/// <summary>A day is a day in the neighbourhood: midnight in Amsterdam.</summary>
public sealed class EventsPerDayView : Projection<EventsPerDay>
{
    public override string Name => "events-per-day";

    public override EventsPerDay Empty { get; } = new(ImmutableSortedDictionary<int, int>.Empty);

    public static string KeyOf(int year) => $"{year:0000}";

    public override IEnumerable<string> Keys(Recorded recorded) => [KeyOf(DutchClock.DayOf(recorded.RecordedAt).Year)];

    public override EventsPerDay Evolve(EventsPerDay view, Recorded recorded)
    {
        var day = DutchClock.DayOf(recorded.RecordedAt).DayOfYear;
        return new EventsPerDay(view.Days.SetItem(day, view.Days.GetValueOrDefault(day) + 1))
        {
            First = view.Days.IsEmpty ? recorded.Position : view.First,
        };
    }
}
