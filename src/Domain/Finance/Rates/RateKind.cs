namespace Wijkboek.Domain.Finance.Rates;

/// <summary>The tables of legal amounts, each with rows that hold for a while.</summary>
public enum RateKind
{
    Vat,
    CorporationTax,
    VolunteerAllowance,
    MinimumWage,
}
