namespace Wijkboek.Domain.Appreciation.VolunteerAllowances;

/// <summary>The legal maxima of volunteer allowances, by date (Wet LB 1964 art. 2(6)).</summary>
public sealed record VolunteerMaxima(IReadOnlyList<VolunteerMaximum> Rows)
{
    /// <summary>Null when no row holds on that day: a maximum that is not known is not zero.</summary>
    public VolunteerMaximum? In(YearMonth month) =>
        Rows.FirstOrDefault(row => row.From <= month.FirstDay() && month.LastDay() <= row.Until);

    /// <summary>
    /// Whether a maximum of the year or of one of its months is passed: all of the year is then taxable and not only
    /// what is too much, unless it can be shown to be costs.
    /// </summary>
    /// <param name="months">What was enjoyed in each month; a month without a row cannot be judged.</param>
    public bool ArePassed(IReadOnlyDictionary<YearMonth, Benefits> months)
    {
        var year = months.Values.Aggregate(Benefits.None, (sum, month) => sum.And(month));
        return months.Any(month => In(month.Key) is { } maximum
            && (month.Value.Counted > maximum.PerMonth || year.Counted > maximum.PerYear));
    }

    /// <summary>
    /// Which maximum something more in a month would pass; null when none. Month and year are hard limits, each on its
    /// own: months may not be averaged over the year.
    /// </summary>
    internal PassedMaximum? PassedBy(VolunteerYear year, YearMonth month, Benefits more)
    {
        if (In(month) is not { } maximum)
            return null;
        var (inMonth, inYear) = (year.In(month), year.InYear);
        if (inMonth.And(more).Counted > maximum.PerMonth)
            return new(AllowanceLimit.Month, month, more.Total, inMonth.Total, maximum.PerMonth);
        return inYear.And(more).Counted > maximum.PerYear
            ? new(AllowanceLimit.Year, month, more.Total, inYear.Total, maximum.PerYear)
            : null;
    }
}

/// <param name="PerHour">
/// Up to this an hour is certainly no market rate; more is allowed when it can be explained.
/// </param>
/// <param name="PerHourYoung">The same, for whoever is not yet an adult here.</param>
/// <param name="AdultFrom">The age from which <paramref name="PerHour"/> holds.</param>
public sealed record VolunteerMaximum(
    LocalDate From,
    LocalDate Until,
    Money PerMonth,
    Money PerYear,
    Money PerHour,
    Money PerHourYoung,
    int AdultFrom)
{
    /// <summary>
    /// What an hour in a month may bring without a decision. In the month of the birthday the lower amount still
    /// holds; so it does as long as nobody knows the age.
    /// </summary>
    public Money PerHourOf(LocalDate? birthDate, YearMonth month) =>
        birthDate is { } born && born.PlusYears(AdultFrom) <= month.FirstDay() ? PerHour : PerHourYoung;
}

/// <summary>What would be passed, and by how much.</summary>
/// <param name="Amount">What comes on top.</param>
/// <param name="Before">What there was already.</param>
internal sealed record PassedMaximum(
    AllowanceLimit Limit, YearMonth Month, Money Amount, Money Before, Money Maximum)
{
    public Refusal Refusal => Limit == AllowanceLimit.Month
        ? AllowanceRefusals.AboveMonthMaximum(Month, Amount, Before, Maximum)
        : AllowanceRefusals.AboveYearMaximum(Month.Year, Amount, Before, Maximum);
}
