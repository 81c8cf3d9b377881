using System.Text.RegularExpressions;

namespace Wijkboek.Host.Pdf.Layout.Text;

/// <summary>
/// Holds together what a reader must not meet on two lines: € and its number, a number and what it counts.
/// </summary>
internal static partial class Binding
{
    public const char NoBreakSpace = '\u00A0';

    public static string Bind(string text) =>
        Clipped().Replace(
            NumberAndUnit().Replace(EuroAndNumber().Replace(text, $"€{NoBreakSpace}"), $"$1{NoBreakSpace}"),
            $"$1{NoBreakSpace}");

    [GeneratedRegex(@"€ (?=\d)")]
    private static partial Regex EuroAndNumber();

    // ’s avonds, ’t Hof, ’n keer.
    [GeneratedRegex(@"(?<=^|[\s\u00A0])([’'‘][stn]) ")]
    private static partial Regex Clipped();

    // A bare year is no quantity: "in 2025 waren" may break.
    [GeneratedRegex(@"(?<![\d.,])(?!(?:19|20)\d\d )(\d(?:[\d.,]*\d)?) (?=\p{Ll})")]
    private static partial Regex NumberAndUnit();
}
