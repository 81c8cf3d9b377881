namespace Wijkboek.Domain.Common;

public static class YearMonths
{
    public static YearMonth Of(LocalDate date) => date.ToYearMonth();
    public static LocalDate FirstDay(this YearMonth month) => month.OnDayOfMonth(1);
    public static LocalDate LastDay(this YearMonth month) => month.OnDayOfMonth(1).With(DateAdjusters.EndOfMonth);
}
