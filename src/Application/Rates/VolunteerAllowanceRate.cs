using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Rates;

/// <param name="PerHour">Safe harbour for an adult: a higher rate is allowed when it can be explained.</param>
/// <param name="AdultFrom">The age from which <paramref name="PerHour"/> holds.</param>
/// <param name="PublishedOn">Null when not found; no rule hangs on it.</param>
/// <param name="Doubt">What is not certain about this row; null when nothing is.</param>
public sealed record VolunteerAllowanceRate(
    LocalDate From,
    LocalDate Until,
    LocalDate? PublishedOn,
    Money PerMonth,
    Money PerYear,
    Money PerHour,
    Money PerHourYoung,
    int AdultFrom,
    string Source,
    LocalDate CheckedOn,
    string? Doubt)
{
    /// <summary>The row as the rules take it.</summary>
    public VolunteerMaximum Maximum => new(From, Until, PerMonth, PerYear, PerHour, PerHourYoung, AdultFrom);
}
