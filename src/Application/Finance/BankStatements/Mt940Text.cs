using System.Text;
using System.Text.RegularExpressions;

namespace Wijkboek.Application.Finance.BankStatements;

/// <summary>The letters of an MT940 file: it says nothing of its encoding, so that is seen from the bytes.</summary>
internal static partial class Mt940Text
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    // What banks call Latin-1 is in practice the code page of Windows, which has the euro sign as well.
    private static readonly Encoding Latin = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

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

    private static string Utf8Or(string file, byte[] bytes, int from)
    {
        try
        {
            return StrictUtf8.GetString(bytes, from, bytes.Length - from);
        }
        catch (DecoderFallbackException)
        {
            return from > 0
                ? throw new StatementProblem(StatementRefusals.EncodingWrong(file))
                : Latin.GetString(bytes);
        }
    }

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
