using System.Globalization;
using System.Text;

namespace Wijkboek.Host.Pdf.Writing.Objects;

/// <summary>How values are spelled in a PDF file (ISO 32000-1, 7.3).</summary>
internal static class Syntax
{
    /// <summary>A thousandth of a point is far below what any printer can place.</summary>
    public static string Number(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "A PDF holds finite numbers only.");
        }

        // Adding zero turns −0 into 0: both mean the same place and must be the same bytes.
        var rounded = Math.Round(value, 3) + 0.0;
        return rounded.ToString("0.###", CultureInfo.InvariantCulture);
    }

    public static string Numbers(params IEnumerable<double> values) => string.Join(' ', values.Select(Number));

    /// <summary>A string for people: ASCII as it is, anything else as UTF-16 with its mark.</summary>
    public static string Text(string value) =>
        value.All(character => character is >= ' ' and <= '~')
            ? $"({value.Replace(@"\", @"\\").Replace("(", @"\(").Replace(")", @"\)")})"
            : $"<FEFF{Utf16(value)}>";

    public static string Utf16(string value) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(value));

    public static string Date(Instant moment) =>
        "(" + moment.ToString("'D:'uuuuMMddHHmmss'Z'", CultureInfo.InvariantCulture) + ")";

    public static string References(IEnumerable<Reference> references) => $"[{string.Join(' ', references)}]";
}
