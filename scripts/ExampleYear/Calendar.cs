namespace Wijkboek.ExampleYear;

public static class Calendar
{
    /// <summary>Days on which banks do not pay each other, besides weekends (the calendar of TARGET).</summary>
    private static readonly HashSet<LocalDate> ClosedDays =
    [
        new(2024, 1, 1), new(2024, 3, 29), new(2024, 4, 1), new(2024, 5, 1), new(2024, 12, 25), new(2024, 12, 26),
        new(2025, 1, 1), new(2025, 4, 18), new(2025, 4, 21), new(2025, 5, 1), new(2025, 12, 25), new(2025, 12, 26),
        new(2026, 1, 1), new(2026, 4, 3), new(2026, 4, 6), new(2026, 5, 1),
    ];

    public static IEnumerable<YearMonth> BothYears => Months(2024).Concat(Months(2025));

    /// <summary>The day itself, or the first day after it on which a bank pays.</summary>
    public static LocalDate OrNextBankDay(this LocalDate day)
    {
        while (day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || ClosedDays.Contains(day))
            day = day.PlusDays(1);
        return day;
    }

    public static IEnumerable<LocalDate> Every(int year, IsoDayOfWeek weekday)
    {
        for (var day = new LocalDate(year, 1, 1).PlusDays(-1).Next(weekday); day.Year == year; day = day.PlusWeeks(1))
            yield return day;
    }

    /// <summary>A day of a month, or its last day where the month is shorter.</summary>
    public static LocalDate Day(this YearMonth month, int day) =>
        month.OnDayOfMonth(Math.Min(day, month.Calendar.GetDaysInMonth(month.Year, month.Month)));

    public static IEnumerable<YearMonth> Months(int year, int from = 1, int until = 12) =>
        Enumerable.Range(from, until - from + 1).Select(month => new YearMonth(year, month));
}
