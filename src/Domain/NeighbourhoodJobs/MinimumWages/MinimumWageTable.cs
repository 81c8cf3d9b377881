namespace Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;

/// <summary>The statutory minimum wage per hour, by date and age (Wet minimumloon art. 7 and 8).</summary>
/// <param name="Rows">In order of <c>From</c>, without gaps.</param>
public sealed record MinimumWageTable(IReadOnlyList<MinimumWageRow> Rows)
{
    /// <summary>As much of the table as anybody could know on a day.</summary>
    public MinimumWageTable KnownOn(LocalDate day) => new([.. Rows.Where(row => row.PublishedOn <= day)]);

    /// <summary>With what a cooperative added after the last row; what is in both holds as it is here.</summary>
    public MinimumWageTable With(AddedMinimumWages added) => new(
    [
        .. Rows,
        .. added.All.Where(wage => Rows is not [.., var last] || last.From < wage.From).Select(wage => wage.Row),
    ]);

    /// <summary>The row that holds on a day; null when the table does not reach it.</summary>
    public MinimumWageRow? On(LocalDate day) =>
        LastStartedOn(day) is { } row && (row.Until is not { } until || day <= until) ? row : null;

    /// <summary>
    /// The first day of a period on which a wage is below the minimum of that day and age; null when it never is. After
    /// the last row its minimum goes on: it is never lowered (art. 14 lid 4). Days before the first row have none.
    /// </summary>
    /// <param name="until">Last day; null for a period without end.</param>
    /// <param name="birthDate">Every birthday counts; when it is not known the whole minimum wage is due.</param>
    /// <param name="wages">The wage per hour from each day on, in order; the first covers the first day.</param>
    public WageShortfall? FirstShortfall(
        LocalDate from, LocalDate? until, LocalDate? birthDate, IReadOnlyList<WageStep> wages) =>
        DaysOfChange(from, until, birthDate, wages)
            .Select(day => LastStartedOn(day) is { } row
                ? new WageShortfall(day, wages.Last(step => step.From <= day).PerHour, row.For(birthDate, day))
                : null)
            .FirstOrDefault(found => found is not null && found.Wage < found.Minimum);

    private MinimumWageRow? LastStartedOn(LocalDate day) => Rows.LastOrDefault(row => row.From <= day);

    // Between two of these days neither the wage nor the minimum changes.
    private IEnumerable<LocalDate> DaysOfChange(
        LocalDate from, LocalDate? until, LocalDate? birthDate, IReadOnlyList<WageStep> wages) =>
        Rows.Select(row => row.From)
            .Concat(MinimumWageRow.BirthdaysThatCount(birthDate))
            .Concat(wages.Select(step => step.From))
            .Where(day => from < day && (until is not { } last || day <= last))
            .Append(from)
            .Distinct()
            .Order();
}

/// <param name="PublishedOn">When it became known; only then can a contract be held to it.</param>
/// <param name="PerHour">By age in whole years, from 15; the highest is for everybody from that age on.</param>
public sealed record MinimumWageRow(
    LocalDate From, LocalDate? Until, LocalDate PublishedOn, IReadOnlyDictionary<int, Money> PerHour)
{
    public const int YoungestAge = 15;
    public const int AdultAge = 21;

    /// <summary>The first day of the half year after this one: it changes each January and July (art. 14).</summary>
    public LocalDate Next => LastDayOf(From).PlusDays(1);

    internal static LocalDate LastDayOf(LocalDate from) => from.PlusMonths(6).PlusDays(-1);

    public Money For(LocalDate? birthDate, LocalDate on) =>
        PerHour[birthDate is { } born ? Math.Clamp(AgeOn(on, born), YoungestAge, AdultAge) : AdultAge];

    internal static IEnumerable<LocalDate> BirthdaysThatCount(LocalDate? birthDate) => birthDate is { } born
        ? Enumerable.Range(YoungestAge + 1, AdultAge - YoungestAge).Select(age => born.PlusYears(age))
        : [];

    private static int AgeOn(LocalDate day, LocalDate born) => Period.Between(born, day, PeriodUnits.Years).Years;
}

/// <summary>A wage per hour from a day on.</summary>
public sealed record WageStep(LocalDate From, Money PerHour);

/// <summary>A day on which a wage is below the minimum.</summary>
public sealed record WageShortfall(LocalDate Day, Money Wage, Money Minimum);
