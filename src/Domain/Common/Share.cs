using System.Globalization;
using System.Text.RegularExpressions;

namespace Wijkboek.Domain.Common;

/// <summary>A part of a whole, exact to four decimals: from 0 to 1, in ten-thousandths.</summary>
public readonly partial record struct Share
{
    private const int Whole = 10_000;

    private Share(int tenThousandths) => TenThousandths = tenThousandths;

    public int TenThousandths { get; }

    public decimal Fraction => TenThousandths / (decimal)Whole;

    /// <exception cref="ArgumentOutOfRangeException">Less than 0 or more than 1 whole.</exception>
    public static Share OfTenThousandths(int parts) => parts is >= 0 and <= Whole
        ? new Share(parts)
        : throw new ArgumentOutOfRangeException(nameof(parts), parts, "A share is a part of a whole.");

    public static Share Percent(int percent) => OfTenThousandths(percent * (Whole / 100));

    /// <summary>As <c>0.35</c>: one way only to write each, without zeros at the end.</summary>
    public static bool TryParse(string text, out Share share)
    {
        share = default;
        if (!Pattern().IsMatch(text))
            return false;
        share = new Share((int)(decimal.Parse(text, CultureInfo.InvariantCulture) * Whole));
        return true;
    }

    public override string ToString() => Fraction.ToString("0.####", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(1|0(\.[0-9]{0,3}[1-9])?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
