using System.Text.RegularExpressions;

namespace Wijkboek.Host.Web.Parts;

/// <summary>A browser breaks a line at a hyphen, and so in the middle of a date.</summary>
internal static partial class WholeDates
{
    /// <summary>The dates of a sentence, and what stands between them.</summary>
    public static IEnumerable<(string Text, bool IsDate)> Of(string sentence) =>
        Date().Split(sentence).Select((text, i) => (text, i % 2 == 1));

    [GeneratedRegex(@"\b(\d{2}-\d{2}-\d{4})\b")]
    private static partial Regex Date();
}
