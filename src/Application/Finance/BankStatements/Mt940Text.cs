using System.Text;
using System.Text.RegularExpressions;
using Wijkboek.Application.Files;

namespace Wijkboek.Application.Finance.BankStatements;

/// <summary>The letters of an MT940 file: it says nothing of its encoding, so that is seen from the bytes.</summary>
internal static partial class Mt940Text
{
    public static string Decode(string file, byte[] bytes)
    {
        var text = bytes switch
        {
            [0xFF, 0xFE, ..] => Utf16(file, Encoding.Unicode, bytes),
            [0xFE, 0xFF, ..] => Utf16(file, Encoding.BigEndianUnicode, bytes),
            [0xEF, 0xBB, 0xBF, ..] => Utf8Or(file, bytes, 3),
            _ => Utf8Or(file, bytes, 0),
        };
        return text.Contains('\0') ? throw new StatementProblem(StatementRefusals.EncodingWrong(file)) : text;
    }

    /// <summary>Whether it has the fields that no statement can do without.</summary>
    public static bool IsMt940(string text) => Account().IsMatch(text) && Opening().IsMatch(text);

    private static string Utf8Or(string file, byte[] bytes, int from) =>
        FileText.Utf8(bytes.AsSpan(from)) ?? (from > 0
            ? throw new StatementProblem(StatementRefusals.EncodingWrong(file))
            : FileText.Windows.GetString(bytes));

    private static string Utf16(string file, Encoding encoding, byte[] bytes)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return strict.GetString(bytes, 2, bytes.Length - 2);
        }
        catch (DecoderFallbackException)
        {
            throw new StatementProblem(StatementRefusals.EncodingWrong(file));
        }
    }

    [GeneratedRegex(@"(^|[\r\n{}\x01-\x04 ]):25P?:", RegexOptions.NonBacktracking)]
    private static partial Regex Account();

    [GeneratedRegex(@"[\r\n]:60[FM]:", RegexOptions.NonBacktracking)]
    private static partial Regex Opening();
}
