using Wijkboek.Domain.Finance.Rates;

namespace Wijkboek.Domain.Finance.CorporationTaxes;

/// <summary>The rates of corporation tax, and the small profits that are exempt (Wet Vpb 1969 art. 22 and 6).</summary>
/// <param name="Rows">In order of <c>From</c>, without gaps.</param>
public sealed record CorporationTaxTable(IReadOnlyList<CorporationTaxRow> Rows)
{
    /// <summary>The last year that it reaches the end of; a row without an end reaches every year.</summary>
    public int LastYear => Rows[^1].Until?.Year ?? int.MaxValue;

    /// <summary>With what a cooperative added after the last row; what is in both holds as it is here.</summary>
    public CorporationTaxTable With(AddedCorporationTaxRates added) =>
        new([.. Rows, .. added.ByYear.Values.Where(rate => rate.Year > LastYear).Select(rate => rate.Row)]);

    /// <summary>The row that holds on a day; null when the table does not reach it.</summary>
    public CorporationTaxRow? On(LocalDate day) =>
        Rows.LastOrDefault(row => row.From <= day && (row.Until is not { } until || day <= until));
}

/// <param name="UpTo">Up to and including this profit the first rate holds.</param>
/// <param name="Above">The rate of what is above it.</param>
/// <param name="SmallProfit">The largest profit of a year that is exempt for an association or foundation.</param>
/// <param name="SmallProfits">The same of a year and the four before it together.</param>
public sealed record CorporationTaxRow(
    LocalDate From, LocalDate? Until, Money UpTo, Share First, Share Above, Money SmallProfit, Money SmallProfits)
{
    /// <summary>What is owed on a taxable amount, in whole cents downwards.</summary>
    public Money TaxOn(Money taxable)
    {
        var first = taxable < UpTo ? taxable : UpTo;
        return Part(first, First) + Part(taxable - first, Above);
    }

    private static Money Part(Money amount, Share rate) => new(amount.Cents * rate.TenThousandths / 10_000);
}
