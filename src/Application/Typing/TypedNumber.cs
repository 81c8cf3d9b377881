using System.Text.RegularExpressions;

namespace Wijkboek.Application.Typing;

/// <summary>A whole number: <c>12</c>, <c>1.250</c>, <c>1 250</c>, <c>-3</c>.</summary>
public static partial class TypedNumber
{
    public static Typed<long> Read(string text, long largest = int.MaxValue)
    {
        var bare = Space().Replace(text, "").Replace('−', '-');
        if (!Written().IsMatch(bare))
            return TypingRefusals.NumberUnclear(text.Trim());
        var number = long.Parse(bare.Replace(".", ""));
        return Math.Abs(number) <= largest ? number : TypingRefusals.NumberTooLarge(text.Trim());
    }

    [GeneratedRegex(@"\s")]
    private static partial Regex Space();

    [GeneratedRegex(@"^-?([0-9]{1,15}|[1-9][0-9]{0,2}(\.[0-9]{3}){1,4})$")]
    private static partial Regex Written();
}
