using Wijkboek.Domain.Finance.CorporationTaxes;

namespace Wijkboek.Domain.Finance.Rates;

/// <summary>A row of the table of corporation tax that did not come with Wijkboek.</summary>
/// <param name="UpTo">Up to and including this profit the first rate holds.</param>
/// <param name="SmallProfit">The largest profit of a year that is exempt for an association or foundation.</param>
/// <param name="SmallProfits">The same of a year and the four before it together.</param>
[StoredAs("corporation_tax_rate_added", Module.Finance)]
public sealed record CorporationTaxRateAdded(
    int Year,
    Money UpTo,
    Share First,
    Share Above,
    Money SmallProfit,
    Money SmallProfits,
    string Source,
    LocalDate CheckedOn) : IEvent
{
    /// <summary>As the rules take it.</summary>
    public CorporationTaxRow Row => new(
        new LocalDate(Year, 1, 1), new LocalDate(Year, 12, 31), UpTo, First, Above, SmallProfit, SmallProfits);
}
