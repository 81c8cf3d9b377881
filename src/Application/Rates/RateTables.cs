using System.Reflection;
using System.Text.Json;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Finance.CorporationTaxes;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;

namespace Wijkboek.Application.Rates;

/// <summary>
/// The legal amounts, each with its period and its source. A date without a row is never zero: the rule that needs the
/// row refuses and names the table.
/// </summary>
public static class RateTables
{
    public static IReadOnlyList<VolunteerAllowanceRate> VolunteerAllowanceRates { get; } =
        Load<VolunteerAllowanceRate>("VolunteerAllowance");

    public static IReadOnlyList<MinimumWageRate> MinimumWageRates { get; } = Load<MinimumWageRate>("MinimumWage");

    public static VolunteerMaxima VolunteerAllowance { get; } = new(
        [.. VolunteerAllowanceRates.Select(rate =>
            rate.Maximum)]);

    public static MinimumWageTable MinimumWage { get; } = new(
        [.. MinimumWageRates.Select(rate =>
            new MinimumWageRow(rate.From, rate.Until, rate.PublishedOn, rate.PerHour))]);

    public static IReadOnlyList<VatRate> VatRates { get; } = Load<VatRate>("Vat");

    public static VatTable Vat { get; } = new(
        [.. VatRates.Select(rate => new VatRow(rate.From, rate.Until, rate.Standard, rate.Reduced))]);

    public static IReadOnlyList<CorporationTaxRate> CorporationTaxRates { get; } =
        Load<CorporationTaxRate>("CorporationTax");

    public static CorporationTaxTable CorporationTax { get; } = new(
        [.. CorporationTaxRates.Select(rate => new CorporationTaxRow(
            rate.From, rate.Until, rate.UpTo, rate.First, rate.Above, rate.SmallProfit, rate.SmallProfits))]);

    public static IReadOnlyList<SizeLimitRate> SizeLimits { get; } = Load<SizeLimitRate>("SizeLimits");

    private static IReadOnlyList<TRate> Load<TRate>(string table)
    {
        using var file = Assembly.GetExecutingAssembly()
            .GetManifestResourceStream($"Wijkboek.Application.Rates.{table}.json")!;
        return JsonSerializer.Deserialize<IReadOnlyList<TRate>>(file, WijkboekJson.Commands)!;
    }
}
