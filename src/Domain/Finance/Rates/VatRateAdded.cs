using Wijkboek.Domain.Finance.Invoices;

namespace Wijkboek.Domain.Finance.Rates;

/// <summary>A row of the table of VAT rates that did not come with Wijkboek.</summary>
[StoredAs("vat_rate_added", Module.Finance)]
public sealed record VatRateAdded(int Year, Share Standard, Share Reduced, string Source, LocalDate CheckedOn) : IEvent
{
    /// <summary>As the rules take it.</summary>
    public VatRow Row => new(new LocalDate(Year, 1, 1), new LocalDate(Year, 12, 31), Standard, Reduced);
}
