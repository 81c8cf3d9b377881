namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

/// <summary>The legal maxima of volunteer allowances, by date (Wet LB 1964 art. 2(6)).</summary>
public sealed record VolunteerMaxima(IReadOnlyList<VolunteerMaximum> Rows)
{
    /// <summary>Null when no row holds on that day: a maximum that is not known is not zero.</summary>
    public VolunteerMaximum? In(YearMonth month) =>
        Rows.FirstOrDefault(row => row.From <= month.FirstDay() && month.LastDay() <= row.Until);
}

public sealed record VolunteerMaximum(LocalDate From, LocalDate Until, Money PerMonth, Money PerYear);
