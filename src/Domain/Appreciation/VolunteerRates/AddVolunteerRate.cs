namespace Wijkboek.Domain.Appreciation.VolunteerRates;

/// <summary>
/// The amounts of a calendar year that Wijkboek does not know yet, looked up by the cooperative itself. The same year
/// again takes the place of what was added before; a year that came with Wijkboek cannot be changed.
/// </summary>
/// <param name="PerHour">Up to this an hour is certainly no wage, for an adult.</param>
/// <param name="PerHourYoung">The same, for whoever is younger than <paramref name="AdultFrom"/>.</param>
/// <param name="Source">Where the amounts were found, so that another can look too.</param>
/// <param name="CheckedOn">The day on which they were looked up.</param>
public sealed record AddVolunteerRate(
    int Year,
    Money PerMonth,
    Money PerYear,
    Money PerHour,
    Money PerHourYoung,
    int AdultFrom,
    string Source,
    LocalDate CheckedOn) : IAct
{
    private const int OldestAdult = 30;

    /// <param name="comesAlong">Whether the year is in the table that came with Wijkboek.</param>
    /// <param name="today">Nobody has looked anything up tomorrow.</param>
    public static Decision Decide(AddVolunteerRate act, AddedVolunteerRates rates, bool comesAlong, LocalDate today)
    {
        var added = new VolunteerRateAdded(
            act.Year, act.PerMonth, act.PerYear, act.PerHour, act.PerHourYoung, act.AdultFrom, act.Source.Trim(),
            act.CheckedOn);
        if (rates.ByYear.GetValueOrDefault(act.Year) == added)
            return Decision.Nothing;
        if (comesAlong)
            return VolunteerRateRefusals.ComesAlong(act.Year);
        return Refuses(added, today) is { } refusal ? refusal : AddedVolunteerRates.Stream.Record(added);
    }

    private static Refusal? Refuses(VolunteerRateAdded added, LocalDate today)
    {
        if (added.Year < today.Year - 1 || added.Year > today.Year + 1)
            return VolunteerRateRefusals.YearWrong(added.Year);
        if (!added.PerHourYoung.IsPositive || added.PerHour < added.PerHourYoung || added.PerMonth < added.PerHour
            || added.PerYear < added.PerMonth)
            return VolunteerRateRefusals.AmountsWrong;
        if (added.AdultFrom is < 1 or > OldestAdult)
            return VolunteerRateRefusals.AgeWrong;
        if (added.Source.Length == 0)
            return VolunteerRateRefusals.SourceMissing;
        return added.CheckedOn > today ? VolunteerRateRefusals.CheckedInFuture(added.CheckedOn) : null;
    }
}
