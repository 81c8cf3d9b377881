using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Finance.Rates;

namespace Wijkboek.Application.Finance.Rates;

/// <summary>What a cooperative added to the table of VAT rates.</summary>
public sealed class AddedVatRatesView : Projection<AddedVatRates>
{
    public override string Name => "added-vat-rates";

    public override AddedVatRates Empty => AddedVatRates.Initial;

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is VatRateAdded ? [recorded.Stream] : [];

    public override AddedVatRates Evolve(AddedVatRates view, Recorded recorded) => view.Evolve(recorded.Event);
}
