using Wijkboek.Application.Journal;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Journal;

/// <summary>One event among those that are asked for, with the ones around it.</summary>
/// <param name="Current">Null when nothing was found.</param>
/// <param name="Place">Of the current one among those found, from 1.</param>
/// <param name="Figures">What the current one did to the figures that count it.</param>
/// <param name="Bars">How many were recorded in each stretch of time, the oldest first.</param>
public sealed record PlayerReading(
    JournalFilter Filter,
    int Count,
    int Place,
    JournalLine? Current,
    JournalLine? Before,
    JournalLine? After,
    long? First,
    long? Last,
    IReadOnlyList<DensityBar> Bars,
    IReadOnlyList<StepFigure> Figures)
{
    private const int MostBars = 72;

    internal static async Task<PlayerReading> Read(Visit visit, JournalReading journal)
    {
        var filter = JournalFilter.Of(visit);
        var found = await journal.Find(visit, filter);
        if (found.Count == 0)
            return new PlayerReading(filter, 0, 0, null, null, null, null, null, [], []);
        // Of a position between two that were found, the one before it; without one, the last.
        var asked = long.TryParse(visit.AskedFor("bij"), out var at) ? at : long.MaxValue;
        var index = Math.Max(0, found.TakeWhile(stored => stored.Position <= asked).Count() - 1);
        var around = await JournalReading.Say(visit, found.Skip(Math.Max(0, index - 1)).Take(index == 0 ? 2 : 3));
        var here = index == 0 ? 0 : 1;
        return new PlayerReading(
            filter, found.Count, index + 1, around[here], here == 0 ? null : around[0],
            around.Count > here + 1 ? around[here + 1] : null, found[0].Position, found[^1].Position,
            BarsOf(found, found[index]), await StepFigures.At(visit, found[index].Position));
    }

    // Days as long as they fit, or else stretches of as many days as make them fit.
    private static IReadOnlyList<DensityBar> BarsOf(IReadOnlyList<StoredEvent> found, StoredEvent current)
    {
        var start = DutchClock.DayOf(found[0].RecordedAt);
        var days = Period.DaysBetween(start, DutchClock.DayOf(found[^1].RecordedAt)) + 1;
        var width = (days + MostBars - 1) / MostBars;
        var counts = found.GroupBy(stored => Stretch(stored.RecordedAt)).ToDictionary(
            bar => bar.Key, bar => bar.Count());
        var here = Stretch(current.RecordedAt);
        return
        [
            .. Enumerable.Range(0, (days + width - 1) / width).Select(bar => new DensityBar(
                start.PlusDays(bar * width), counts.GetValueOrDefault(bar), bar < here, bar == here)),
        ];

        int Stretch(Instant moment) => Period.DaysBetween(start, DutchClock.DayOf(moment)) / width;
    }
}

/// <param name="From">The first day of the stretch.</param>
/// <param name="IsPast">Before the event that is shown.</param>
public sealed record DensityBar(LocalDate From, int Count, bool IsPast, bool IsHere);
