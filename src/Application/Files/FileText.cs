using System.Text;

namespace Wijkboek.Application.Files;

/// <summary>The letters of a file that says nothing of its encoding, as its bytes show it.</summary>
internal static class FileText
{
    private static readonly Encoding StrictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>
    /// The code page of Windows: what older programs write, and in practice what banks call Latin-1, for it has the
    /// euro sign as well.
    /// </summary>
    public static Encoding Windows { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <returns>Null when it is not; what is good UTF-8 is hardly ever anything else.</returns>
    public static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
