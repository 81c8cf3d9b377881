using Wijkboek.Domain.Finance.Invoices;

namespace Wijkboek.Domain.Finance.Rates;

/// <summary>
/// The rates of VAT of a calendar year that Wijkboek does not know yet, looked up by the cooperative itself. The same
/// year again takes the place of what was added before; a year that came with Wijkboek cannot be changed.
/// </summary>
/// <param name="Source">Where the rates were found, so that another can look too.</param>
/// <param name="CheckedOn">The day on which they were looked up.</param>
public sealed record AddVatRate(int Year, Share Standard, Share Reduced, string Source, LocalDate CheckedOn) : IAct
{
    /// <param name="act">What is asked.</param>
    /// <param name="rates">That were added so far.</param>
    /// <param name="comesAlong">The table that came with Wijkboek.</param>
    /// <param name="today">Nobody has looked anything up tomorrow.</param>
    public static Decision Decide(AddVatRate act, AddedVatRates rates, VatTable comesAlong, LocalDate today)
    {
        var added = new VatRateAdded(act.Year, act.Standard, act.Reduced, act.Source.Trim(), act.CheckedOn);
        if (rates.ByYear.GetValueOrDefault(act.Year) == added)
            return Decision.Nothing;
        var row = new RateOfYear(RateKind.Vat, added.Year, added.Source, added.CheckedOn);
        if (row.Refuses(comesAlong.LastYear, comesAlong.With(rates).LastYear, today) is { } refusal)
            return refusal;
        return added.Reduced.TenThousandths == 0 || added.Standard.TenThousandths <= added.Reduced.TenThousandths
            ? RateRefusals.VatWrong(act.Year)
            : AddedVatRates.Stream.Record(added);
    }
}
