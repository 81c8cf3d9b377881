namespace Wijkboek.Domain.Finance.CorporationTaxes;

/// <summary>What a year is expected to cost in corporation tax was worked out; a later one takes its place.</summary>
/// <param name="Result">Income less expense of the year, before this tax.</param>
/// <param name="Corrections">What the tax law counts otherwise; above zero makes the profit larger.</param>
/// <param name="Losses">Of other years, that were set against it.</param>
/// <param name="Taxable">What is left, or zero.</param>
/// <param name="Tax">Of the whole year.</param>
[StoredAs("tax_provided", Module.Finance)]
public sealed record TaxProvided(
    int Year, LocalDate On, Money Result, Money Corrections, Money Losses, Money Taxable, Money Tax, TaxGround Ground)
    : IEvent;

/// <summary>Why it is this much.</summary>
public enum TaxGround
{
    Taxed,

    /// <summary>There is no profit, or losses took all of it.</summary>
    NoProfit,

    /// <summary>An association or foundation with a small profit (Wet Vpb 1969 art. 6).</summary>
    SmallProfit,
}
