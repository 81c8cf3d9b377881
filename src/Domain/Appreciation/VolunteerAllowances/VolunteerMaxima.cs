namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

/// <summary>The legal maxima of volunteer allowances, by date (Wet LB 1964 art. 2(6)).</summary>
public sealed record VolunteerMaxima(IReadOnlyList<VolunteerMaximum> Rows)
{
    /// <summary>Null when no row holds on that day: a maximum that is not known is not zero.</summary>
    public VolunteerMaximum? In(YearMonth month) =>
        Rows.FirstOrDefault(row => row.From <= month.FirstDay() && month.LastDay() <= row.Until);

    // Month and year are hard limits, each on its own: months may not be averaged over the year.
    internal Refusal? Refuse(VolunteerYear year, YearMonth month, Money amount)
    {
        if (In(month) is not { } maximum)
            return AllowanceRefusals.NoMaximum(month);
        var inMonth = year.CountedIn(month);
        if (inMonth + amount > maximum.PerMonth)
            return AllowanceRefusals.AboveMonthMaximum(month, amount, inMonth, maximum.PerMonth);
        return year.CountedInYear + amount > maximum.PerYear
            ? AllowanceRefusals.AboveYearMaximum(month.Year, amount, year.CountedInYear, maximum.PerYear)
            : null;
    }
}

public sealed record VolunteerMaximum(LocalDate From, LocalDate Until, Money PerMonth, Money PerYear);
