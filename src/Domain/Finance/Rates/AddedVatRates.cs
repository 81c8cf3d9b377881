using System.Collections.Immutable;

namespace Wijkboek.Domain.Finance.Rates;

/// <summary>What a cooperative added to the table of VAT rates.</summary>
public sealed record AddedVatRates(ImmutableSortedDictionary<int, VatRateAdded> ByYear) : IState<AddedVatRates>
{
    public static Stream<AddedVatRates> Stream { get; } = new("vat-rates/added", Retention.Business);

    public static AddedVatRates Initial { get; } = new(ImmutableSortedDictionary<int, VatRateAdded>.Empty);

    public AddedVatRates Evolve(IEvent happened) => happened is VatRateAdded added
        ? new(ByYear.SetItem(added.Year, added))
        : this;
}
