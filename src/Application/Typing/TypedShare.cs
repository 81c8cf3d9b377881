using System.Globalization;
using System.Text.RegularExpressions;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Typing;

/// <summary>A part of a whole: <c>35%</c>, <c>34,75 %</c>, <c>0,3475</c>; to four decimals of the whole.</summary>
public static partial class TypedShare
{
    private const int Whole = 10_000;

    public static Typed<Share> Read(string text)
    {
        if (Written().Match(text.Trim()) is not { Success: true } found)
            return TypingRefusals.ShareUnclear(text.Trim());
        var number = decimal.Parse(found.Groups["number"].Value.Replace(',', '.'), CultureInfo.InvariantCulture);
        var parts = (found.Groups["percent"].Success ? number / 100 : number) * Whole;
        return parts != decimal.Truncate(parts) || parts > Whole
            ? TypingRefusals.ShareUnclear(text.Trim())
            : Share.OfTenThousandths((int)parts);
    }

    [GeneratedRegex(@"^(?<number>[0-9]{1,3}([.,][0-9]{1,4})?)\s*(?<percent>%)?$")]
    private static partial Regex Written();
}
