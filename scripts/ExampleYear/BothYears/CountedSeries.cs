using Wijkboek.Domain.Community.Activities;
using Wijkboek.Domain.Community.MeetingPlaces;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>
/// A series of activities, and how many come: visits are counted at the door and sent in once a month.
/// </summary>
/// <param name="Usual">Visitors on an ordinary day, in each of the two years.</param>
internal sealed record CountedSeries(
    string Id, string Name, ActivityKind Kind, FiveO[] Os, string Team, Person Counts, LocalDate Since,
    (int In2024, int In2025) Usual, int Volunteers, Func<int, IEnumerable<LocalDate>> Days,
    MeetingPlaceId? Place = null)
{
    public ActivityId Activity => new(Id);

    public void Tell(Script script)
    {
        script.Record(LocalDate.Max(Since, new LocalDate(2024, 1, 23)), Counts, new StartActivitySeries(
            Activity, Name, Kind, Os, Since, Place, Team));
        foreach (var month in Calendar.BothYears)
        {
            List<CountedTime> times =
                [.. Days(month.Year).Where(day => day >= Since && day.ToYearMonth() == month).Select(Count)];
            if (times.Count > 0)
                script.Record(month.Day(31).PlusDays(1 + Fingerprint.Number($"{Id} {month:uuuu-MM}", 3)), Counts,
                    new HoldActivities(Activity, times));
        }
    }

    public CountedTime Count(LocalDate day)
    {
        var usual = day.Year == 2024 ? Usual.In2024 : Usual.In2025;

        // From a quarter fewer to a quarter more; December draws more people, the middle of summer fewer.
        var season = day.Month switch { 12 => 1_150, 7 or 8 => 800, _ => 1_000 };
        var chance = 750 + Fingerprint.Number($"bezoek {Id} {day:uuuu-MM-dd}", 500);
        return new CountedTime(day, Math.Max(2, ((usual * season * chance) + 500_000) / 1_000_000),
            Math.Max(1, Volunteers + Fingerprint.Number($"hulp {Id} {day:uuuu-MM-dd}", 2)));
    }
}
