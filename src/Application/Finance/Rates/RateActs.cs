using Wijkboek.Application.Acts;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Rates;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.CorporationTaxes;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Rates;

namespace Wijkboek.Application.Finance.Rates;

/// <summary>
/// The rates of taxes that one cooperative goes by: what came with Wijkboek, and after that what the cooperative added
/// itself (ADR 15).
/// </summary>
public static class RateActs
{
    public static AddedVatRatesView VatView { get; } = new();

    public static AddedCorporationTaxRatesView CorporationTaxView { get; } = new();

    internal static ActCatalogue AddRates(this ActCatalogue acts) => acts
        .Add<AddVatRate>(Module.Finance, async (act, from) => AddVatRate.Decide(
            act, await from.Load(AddedVatRates.Stream), RateTables.Vat, from.Today))
        .Add<AddCorporationTaxRate>(Module.Finance, async (act, from) => AddCorporationTaxRate.Decide(
            act, await from.Load(AddedCorporationTaxRates.Stream), RateTables.CorporationTax, from.Today));

    public static async Task<VatTable> VatRates(this ActContext from) =>
        RateTables.Vat.With(await from.Load(AddedVatRates.Stream));

    public static async Task<CorporationTaxTable> CorporationTaxRates(this ActContext from) =>
        RateTables.CorporationTax.With(await from.Load(AddedCorporationTaxRates.Stream));
}
