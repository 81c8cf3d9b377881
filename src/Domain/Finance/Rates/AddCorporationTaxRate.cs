using Wijkboek.Domain.Finance.CorporationTaxes;

namespace Wijkboek.Domain.Finance.Rates;

/// <summary>
/// The corporation tax of a calendar year that Wijkboek does not know yet, looked up by the cooperative itself. The
/// same year again takes the place of what was added before; a year that came with Wijkboek cannot be changed.
/// </summary>
/// <param name="UpTo">Up to and including this profit the first rate holds.</param>
/// <param name="Above">The rate of what is above it.</param>
/// <param name="SmallProfit">The largest profit of a year that is exempt for an association or foundation.</param>
/// <param name="SmallProfits">The same of a year and the four before it together.</param>
/// <param name="Source">Where the rates were found, so that another can look too.</param>
/// <param name="CheckedOn">The day on which they were looked up.</param>
public sealed record AddCorporationTaxRate(
    int Year,
    Money UpTo,
    Share First,
    Share Above,
    Money SmallProfit,
    Money SmallProfits,
    string Source,
    LocalDate CheckedOn) : IAct
{
    /// <param name="act">What is asked.</param>
    /// <param name="rates">That were added so far.</param>
    /// <param name="comesAlong">The table that came with Wijkboek.</param>
    /// <param name="today">Nobody has looked anything up tomorrow.</param>
    public static Decision Decide(
        AddCorporationTaxRate act, AddedCorporationTaxRates rates, CorporationTaxTable comesAlong, LocalDate today)
    {
        var added = new CorporationTaxRateAdded(
            act.Year, act.UpTo, act.First, act.Above, act.SmallProfit, act.SmallProfits, act.Source.Trim(),
            act.CheckedOn);
        if (rates.ByYear.GetValueOrDefault(act.Year) == added)
            return Decision.Nothing;
        var row = new RateOfYear(RateKind.CorporationTax, added.Year, added.Source, added.CheckedOn);
        if (row.Refuses(comesAlong.LastYear, comesAlong.With(rates).LastYear, today) is { } refusal)
            return refusal;
        return AreWrong(added)
            ? RateRefusals.CorporationTaxWrong(act.Year)
            : AddedCorporationTaxRates.Stream.Record(added);
    }

    // With one rate for all profit the first and what is above it are the same.
    private static bool AreWrong(CorporationTaxRateAdded added) =>
        !added.UpTo.IsPositive || added.First.TenThousandths == 0
        || added.Above.TenThousandths < added.First.TenThousandths
        || !added.SmallProfit.IsPositive || added.SmallProfits < added.SmallProfit;
}
