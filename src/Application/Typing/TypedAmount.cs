using System.Text.RegularExpressions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Typing;

/// <summary>
/// An amount as a Dutch treasurer types it: <c>1.234,56</c>, <c>€ 5</c>, <c>12,-</c>, <c>84+12,50</c>; or as a bank's
/// page gives it: <c>1234.56</c>.
/// </summary>
/// <remarks>
/// A point with exactly three digits after it groups thousands (1.234 is 1234 euros): euros have no thousandths, and
/// nobody here writes cents with three digits. A comma with three digits after it is refused: it is a thousand in
/// English, a slip in Dutch, and the two lie a factor of a thousand apart.
/// </remarks>
public static partial class TypedAmount
{
    private const int Longest = 120;

    public static Typed<Money> Read(string text)
    {
        var bare = WithoutCents().Replace(Decoration().Replace(text, "").Replace('−', '-'), "");
        if (bare.Length > Longest || !Sum().IsMatch(bare))
            return TypingRefusals.AmountUnclear(text.Trim());
        var cents = 0L;
        foreach (Match term in Term().Matches(bare))
        {
            if (Cents(term.Groups["number"].Value) is not { } value)
                return Ambiguous().IsMatch(term.Groups["number"].Value)
                    ? TypingRefusals.AmountAmbiguous(text.Trim())
                    : TypingRefusals.AmountUnclear(text.Trim());
            cents += term.Groups["sign"].Value == "-" ? -value : value;
        }

        return Math.Abs(cents) > Money.LargestCents ? TypingRefusals.AmountTooLarge : new Money(cents);
    }

    /// <summary><c>1.234,56</c>: as a field shows an amount that it did not get from somebody's hand.</summary>
    public static string Write(Money amount) => Dutch.Number(amount.Cents / 100m, 2);

    private static long? Cents(string number)
    {
        if ((WithComma().Match(number) is { Success: true } dutch ? dutch : WithPoint().Match(number))
            is not { Success: true } match)
            return null;
        var euros = long.Parse(match.Groups["euros"].Value.Replace(".", "").Replace(",", ""));
        return (euros * 100) + long.Parse(match.Groups["cents"].Value.PadRight(2, '0'));
    }

    // Spaces of any kind, the sign of the euro, an equals sign in front.
    [GeneratedRegex(@"[\s€]|^\s*=|EUR", RegexOptions.IgnoreCase)]
    private static partial Regex Decoration();

    [GeneratedRegex(",[-–—]+(?=$|[+-])")]
    private static partial Regex WithoutCents();

    [GeneratedRegex(@"^[+-]?[\d.,]+([+-][\d.,]+)*$")]
    private static partial Regex Sum();

    [GeneratedRegex(@"(?<sign>[+-]?)(?<number>[\d.,]+)")]
    private static partial Regex Term();

    [GeneratedRegex(@"^(?<euros>[0-9]{1,12}|[1-9][0-9]{0,2}(\.[0-9]{3}){1,3})(,(?<cents>[0-9]{1,2}))?$")]
    private static partial Regex WithComma();

    [GeneratedRegex(@"^(?<euros>[0-9]{1,12}|[1-9][0-9]{0,2}(,[0-9]{3}){1,3})\.(?<cents>[0-9]{1,2})$")]
    private static partial Regex WithPoint();

    [GeneratedRegex("^[0-9]+(,[0-9]{3})+$")]
    private static partial Regex Ambiguous();
}
