using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Wijkboek.Application.Finance.Payments;

/// <summary>
/// Text as banks exchange it: Latin letters without marks, digits, spaces and <c>/ - ? : ( ) . , ' +</c> (European
/// Payments Council, EPC217-08). Other signs get the nearest that is left; what has none becomes a full stop.
/// </summary>
public static class SepaText
{
    private const string Signs = "/-?:().,'+ ";

    // The letter first, then all that is written as it: the framework takes marks off only with a culture's data.
    private static readonly string[] Marked =
    [
        "AÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦ", "aàáâãäåāăąǎǟǡǻȁȃȧ", "CÇĆĈĊČ", "cçćĉċč", "DĎ", "dď", "EÈÉÊËĒĔĖĘĚȄȆȨ", "eèéêëēĕėęěȅȇȩ",
        "GĜĞĠĢǦǴ", "gĝğġģǧǵ", "HĤȞ", "hĥȟ", "IÌÍÎÏĨĪĬĮİǏȈȊ", "iìíîïĩīĭįǐȉȋ", "JĴ", "jĵǰ", "KĶǨ", "kķǩ", "LĹĻĽ",
        "lĺļľ", "NÑŃŅŇǸ", "nñńņňǹ", "OÒÓÔÕÖŌŎŐǑǪǬȌȎȪȬȮȰ", "oòóôõöōŏőǒǫǭȍȏȫȭȯȱ", "RŔŖŘȐȒ", "rŕŗřȑȓ", "SŚŜŞŠȘ",
        "sśŝşšș", "TŢŤȚ", "tţťț", "UÙÚÛÜŨŪŬŮŰŲǓǕǗǙǛȔȖ", "uùúûüũūŭůűųǔǖǘǚǜȕȗ", "WŴ", "wŵ", "YÝŶŸȲ", "yýÿŷȳ", "ZŹŻŽ",
        "zźżž",
    ];

    private static readonly FrozenDictionary<char, char> Plain = Marked
        .SelectMany(letters => letters[1..].Select(letter => KeyValuePair.Create(letter, letters[0])))
        .ToFrozenDictionary();

    private static readonly FrozenDictionary<char, string> Spelled = new Dictionary<char, string>
    {
        ['&'] = "+", ['ß'] = "ss", ['æ'] = "ae", ['Æ'] = "AE", ['ø'] = "o", ['Ø'] = "O", ['œ'] = "oe", ['Œ'] = "OE",
        ['ð'] = "d", ['Ð'] = "D", ['þ'] = "th", ['Þ'] = "TH", ['ł'] = "l", ['Ł'] = "L", ['đ'] = "d", ['Đ'] = "D",
        ['ħ'] = "h", ['Ħ'] = "H", ['ı'] = "i", ['ĳ'] = "ij", ['Ĳ'] = "IJ", ['ŋ'] = "n", ['Ŋ'] = "N", ['€'] = "EUR",
        ['@'] = "(at)", ['‘'] = "'", ['’'] = "'", ['´'] = "'", ['`'] = "'", ['“'] = "'", ['”'] = "'", ['"'] = "'",
        ['–'] = "-", ['—'] = "-", ['_'] = "-", ['~'] = "-", ['*'] = ".", ['#'] = ".", ['…'] = "...", [';'] = ",",
        ['!'] = ".", ['='] = "-", ['['] = "(", [']'] = ")", ['{'] = "(", ['}'] = ")", ['<'] = "(", ['>'] = ")",
        ['\\'] = "/", ['|'] = "/", ['\t'] = " ", ['\n'] = " ", ['\r'] = " ", ['\u00a0'] = " ", ['\u202f'] = " ",
    }.ToFrozenDictionary();

    /// <summary>In that set of signs, cut off at the longest that the format holds.</summary>
    public static string Of(string text, int longest)
    {
        var written = new StringBuilder();
        foreach (var sign in text.Where(sign => !IsMark(sign)).Select(sign => Plain.GetValueOrDefault(sign, sign)))
            written.Append(IsAllowed(sign) ? sign.ToString() : Spelled.GetValueOrDefault(sign, "."));
        var spaced = string.Join(' ', written.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));

        // No reference may begin or end with a slash, nor hold two: banks read that as a code of their own.
        while (spaced.Contains("//", StringComparison.Ordinal))
            spaced = spaced.Replace("//", "/", StringComparison.Ordinal);
        spaced = spaced.Trim('/', ' ');
        return spaced.Length > longest ? spaced[..longest].TrimEnd('/', ' ') : spaced;
    }

    private static bool IsMark(char sign) =>
        char.IsLowSurrogate(sign) || CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark;

    private static bool IsAllowed(char sign) =>
        char.IsAsciiLetterOrDigit(sign) || Signs.Contains(sign, StringComparison.Ordinal);
}
