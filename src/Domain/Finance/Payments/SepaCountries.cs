using System.Collections.Frozen;

namespace Wijkboek.Domain.Finance.Payments;

/// <summary>
/// Countries that euro payments can be sent to in the scheme of the European Payments Council, by the two letters that
/// an IBAN begins with.
/// </summary>
public static class SepaCountries
{
    private static readonly FrozenSet<string> Eea = new[]
    {
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
        "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Others = new[]
    {
        "AD", "AL", "CH", "GB", "GI", "MC", "MD", "ME", "MK", "RS", "SM", "VA",
    }.ToFrozenSet();

    /// <summary>Inside it no address of the payee is asked (Regulation (EU) 2023/1113).</summary>
    public static bool IsInEea(string country) => Eea.Contains(country);

    public static bool Contains(string country) => Eea.Contains(country) || Others.Contains(country);
}
