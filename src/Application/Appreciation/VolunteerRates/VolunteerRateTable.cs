using Wijkboek.Application.Acts;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Rates;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Appreciation.VolunteerRates;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Appreciation.VolunteerRates;

/// <summary>
/// The table of volunteer allowances as one cooperative goes by it: what came with Wijkboek, and after that the years
/// that the cooperative added itself. Where a year is in both, what came along holds.
/// </summary>
public sealed record VolunteerRateTable(IReadOnlyList<VolunteerAllowanceRate> Rates)
{
    public static AddedRatesView View { get; } = new();

    public VolunteerMaxima Maxima { get; } = new([.. Rates.Select(rate => rate.Maximum)]);

    /// <summary>Null when no row holds on that day.</summary>
    public VolunteerAllowanceRate? On(LocalDate day) =>
        Rates.FirstOrDefault(rate => rate.From <= day && day <= rate.Until);

    public static VolunteerRateTable Of(AddedVolunteerRates added) => new(
    [
        .. RateTables.VolunteerAllowanceRates,
        .. added.ByYear.Values.Where(rate => !ComesAlong(rate.Year)).Select(Row),
    ]);

    public static bool ComesAlong(int year) => RateTables.VolunteerAllowanceRates
        .Any(rate => rate.From.Year <= year && year <= rate.Until.Year);

    private static VolunteerAllowanceRate Row(VolunteerRateAdded added) => new(
        new LocalDate(added.Year, 1, 1), new LocalDate(added.Year, 12, 31), null, added.PerMonth, added.PerYear,
        added.PerHour, added.PerHourYoung, added.AdultFrom, added.Source, added.CheckedOn, null);
}

/// <summary>How acts and questions come by the table.</summary>
public static class VolunteerRateLoading
{
    public static async Task<VolunteerRateTable> VolunteerRates(this ActContext from) =>
        VolunteerRateTable.Of(await from.Load(AddedVolunteerRates.Stream));

    public static async Task<VolunteerRateTable> VolunteerRates(this Question question) =>
        VolunteerRateTable.Of(await question.Get(VolunteerRateTable.View, AddedVolunteerRates.Stream.Id));
}
