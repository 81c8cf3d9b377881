using System.Text;

namespace Wijkboek.Host.Access.SecondFactor;

/// <summary>RFC 4648 base 32, without padding.</summary>
internal static class Base32
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int BitsPerLetter = 5;
    private const int BitsPerByte = 8;

    public static string Write(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        var (bits, held) = (0, 0);
        foreach (var one in bytes)
        {
            (bits, held) = ((bits << BitsPerByte) | one, held + BitsPerByte);
            for (; held >= BitsPerLetter; held -= BitsPerLetter)
                text.Append(Letters[(bits >> (held - BitsPerLetter)) & 31]);
            bits &= (1 << held) - 1;
        }

        if (held > 0)
            text.Append(Letters[(bits << (BitsPerLetter - held)) & 31]);
        return text.ToString();
    }
}
