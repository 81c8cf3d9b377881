using System.Collections.Immutable;

namespace Wijkboek.Domain.Finance.Rates;

/// <summary>What a cooperative added to the table of corporation tax.</summary>
public sealed record AddedCorporationTaxRates(ImmutableSortedDictionary<int, CorporationTaxRateAdded> ByYear)
    : IState<AddedCorporationTaxRates>
{
    public static Stream<AddedCorporationTaxRates> Stream { get; } =
        new("corporation-tax-rates/added", Retention.Business);

    public static AddedCorporationTaxRates Initial { get; } =
        new(ImmutableSortedDictionary<int, CorporationTaxRateAdded>.Empty);

    public AddedCorporationTaxRates Evolve(IEvent happened) => happened is CorporationTaxRateAdded added
        ? new(ByYear.SetItem(added.Year, added))
        : this;
}
