using Wijkboek.Domain.Finance.Rates;

namespace Wijkboek.Domain.Finance.Invoices;

/// <summary>The rates of VAT by date (Wet OB 1968 art. 9).</summary>
/// <param name="Rows">In order of <c>From</c>, without gaps.</param>
public sealed record VatTable(IReadOnlyList<VatRow> Rows)
{
    /// <summary>The last year that it reaches the end of; a row without an end reaches every year.</summary>
    public int LastYear => Rows[^1].Until?.Year ?? int.MaxValue;

    /// <summary>With what a cooperative added after the last row; what is in both holds as it is here.</summary>
    public VatTable With(AddedVatRates added) =>
        new([.. Rows, .. added.ByYear.Values.Where(rate => rate.Year > LastYear).Select(rate => rate.Row)]);

    /// <summary>The row that holds on a day; null when the table does not reach it.</summary>
    public VatRow? On(LocalDate day) =>
        Rows.FirstOrDefault(row => row.From <= day && (row.Until is not { } until || day <= until));
}

/// <param name="Standard">The general rate.</param>
/// <param name="Reduced">For what table I of the law names.</param>
public sealed record VatRow(LocalDate From, LocalDate? Until, Share Standard, Share Reduced)
{
    /// <summary>Null where no VAT is charged.</summary>
    public Share? RateOf(VatTreatment treatment) => treatment switch
    {
        VatTreatment.Standard => Standard,
        VatTreatment.Reduced => Reduced,
        VatTreatment.Zero => Share.Percent(0),
        _ => null,
    };
}
