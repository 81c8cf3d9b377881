using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Finance.BankStatements;

internal static class CentsText
{
    // Twelve digits of cents reach Money.LargestCents.
    private const int MostDigits = 12;

    /// <summary>
    /// An amount as banks write it: <c>12</c>, <c>12,</c>, <c>12,5</c>, <c>000000012.50</c>, <c>12.50000</c>. Never
    /// below zero and never rounded.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, out Money amount)
    {
        amount = Money.Zero;
        var separator = text.IndexOfAny('.', ',');
        var whole = (separator < 0 ? text : text[..separator]).TrimStart('0');
        var fraction = separator < 0 ? [] : text[(separator + 1)..].TrimEnd('0');
        if (text.Length == 0 || !char.IsAsciiDigit(text[0]) || whole.Length + 2 > MostDigits || fraction.Length > 2
            || !AreDigits(whole) || !AreDigits(fraction))
            return false;
        var cents = 0L;
        foreach (var digit in whole)
            cents = (cents * 10) + (digit - '0');
        for (var i = 0; i < 2; i++)
            cents = (cents * 10) + (i < fraction.Length ? fraction[i] - '0' : 0);
        amount = new Money(cents);
        return true;
    }

    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var sign in text)
        {
            if (!char.IsAsciiDigit(sign))
                return false;
        }

        return true;
    }
}
