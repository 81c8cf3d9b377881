namespace Wijkboek.Domain.Governance.Cooperatives;

/// <summary>How the tax administration sees the organisation from a date on.</summary>
/// <param name="AnbiSince">First day as a public benefit organisation; null if it is none.</param>
/// <param name="WithholdsPayrollTax">Only then may a citizen service number be recorded (inhoudingsplichtig).</param>
public sealed record TaxProfile(
    LocalDate From,
    CorporationTax CorporationTax,
    LocalDate? AnbiSince,
    LocalDate? AnbiUntil,
    bool WithholdsPayrollTax,
    VolunteerSchemeAgreement? VolunteerScheme)
{
    /// <summary>
    /// Whether allowances fall under the volunteer scheme on a day. The law asks for an ANBI, or a body that is not
    /// subject to or is exempt from corporation tax (Wet LB 1964 art. 2(6)); any other body needs the tax
    /// administration's word for it.
    /// </summary>
    public bool AllowsVolunteerScheme(LocalDate on) =>
        CorporationTax != CorporationTax.Taxable || IsAnbi(on) || VolunteerScheme is { } agreed && agreed.Covers(on);

    public bool IsAnbi(LocalDate on) => AnbiSince <= on && (AnbiUntil is not { } until || on <= until);
}

/// <summary>What the tax administration agreed to in writing after consultation (vooroverleg).</summary>
public sealed record VolunteerSchemeAgreement(string Reference, LocalDate AgreedOn, LocalDate From, LocalDate? Until)
{
    public bool Covers(LocalDate on) => From <= on && (Until is not { } until || on <= until);
}

/// <summary>Position under the corporation tax act (Wet VPB 1969).</summary>
public enum CorporationTax
{
    NotSubject,

    /// <summary>Art. 6: small profits; for associations and foundations only.</summary>
    SmallProfitExempt,

    Taxable,
}
