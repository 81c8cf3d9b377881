using System.Text.RegularExpressions;
using Wijkboek.Domain.Finance.BankAccounts;

namespace Wijkboek.Application.Typing;

/// <summary>
/// An account number by ISO 13616: country, check digits, the bank's own number. Spaces may stand anywhere.
/// </summary>
public static partial class TypedIban
{
    // The registered lengths of the countries that a Dutch neighbourhood pays to; others are held to the standard's
    // own bounds.
    private static readonly Dictionary<string, int> Lengths = new()
    {
        ["NL"] = 18, ["BE"] = 16, ["DE"] = 22, ["FR"] = 27, ["LU"] = 20, ["GB"] = 22, ["LT"] = 20, ["IE"] = 22,
    };

    /// <returns>Without spaces, in capitals.</returns>
    public static Typed<string> Read(string text)
    {
        var bare = Space().Replace(text, "").ToUpperInvariant();
        if (!Shape().IsMatch(bare))
            return TypingRefusals.IbanUnclear(text.Trim());
        var country = bare[..2];
        if (Lengths.TryGetValue(country, out var expected) && bare.Length != expected)
            return TypingRefusals.IbanLength(country, bare.Length, expected);
        return Iban.Remainder(bare) == 1 ? bare : TypingRefusals.IbanCheckWrong(Write(bare));
    }

    /// <summary>In fours, held together with no-break spaces.</summary>
    public static string Write(string iban) => string.Join('\u00A0', iban.Chunk(4).Select(four => new string(four)));

    [GeneratedRegex(@"\s")]
    private static partial Regex Space();

    [GeneratedRegex("^[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}$")]
    private static partial Regex Shape();
}
