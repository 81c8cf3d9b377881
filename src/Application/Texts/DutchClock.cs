namespace Wijkboek.Application.Texts;

/// <summary>The journal keeps UTC; people live by the clock of Amsterdam, and its midnight ends their day.</summary>
public static class DutchClock
{
    private static readonly DateTimeZone Amsterdam = DateTimeZoneProviders.Tzdb["Europe/Amsterdam"];

    public static LocalDate DayOf(Instant moment) => moment.InZone(Amsterdam).Date;

    /// <summary>The last moment of a day, as exactly as the journal keeps moments (microseconds).</summary>
    public static Instant EndOf(LocalDate day) =>
        day.PlusDays(1).AtStartOfDayInZone(Amsterdam).ToInstant()
            - Duration.FromTicks(NodaConstants.TicksPerMillisecond / 1000);

    /// <summary><c>24 maart 2026, 17.05.12 uur</c></summary>
    public static string Write(Instant moment)
    {
        var time = moment.InZone(Amsterdam).TimeOfDay;
        return $"{Dutch.LongDate(DayOf(moment))}, {time.Hour:00}.{time.Minute:00}.{time.Second:00}\u00A0uur";
    }
}
