using Wijkboek.Host.Access.SecondFactor;
using Wijkboek.Testing;

namespace Wijkboek.Host.Tests.Web.Story;

/// <summary>An app for codes on somebody's telephone: given the key on the page, it tells the next code.</summary>
internal sealed class CodeApp(FixedClock clock, string key)
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int BitsPerLetter = 5;
    private const int BitsPerByte = 8;

    // A code works once: whoever comes in again waits for the next.
    private static readonly Duration UntilNext = Duration.FromSeconds(31);

    private readonly byte[] secret = SecretOf(key);

    public string NextCode()
    {
        clock.Now += UntilNext;
        return TimeCodes.CodeOf(secret, TimeCodes.StepAt(clock.Now));
    }

    private static byte[] SecretOf(string key)
    {
        var bits = string.Concat(key.Where(letter => letter != ' ').Select(letter =>
            Convert.ToString(Letters.IndexOf(letter), 2).PadLeft(BitsPerLetter, '0')));
        return [.. bits.Chunk(BitsPerByte).Where(eight => eight.Length == BitsPerByte)
            .Select(eight => Convert.ToByte(new string(eight), 2))];
    }
}
