using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Finance.Rates;

namespace Wijkboek.Application.Finance.Rates;

/// <summary>What a cooperative added to the table of corporation tax.</summary>
public sealed class AddedCorporationTaxRatesView : Projection<AddedCorporationTaxRates>
{
    public override string Name => "added-corporation-tax-rates";

    public override AddedCorporationTaxRates Empty => AddedCorporationTaxRates.Initial;

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is CorporationTaxRateAdded ? [recorded.Stream] : [];

    public override AddedCorporationTaxRates Evolve(AddedCorporationTaxRates view, Recorded recorded) =>
        view.Evolve(recorded.Event);
}
