using System.Buffers.Binary;
using System.Security.Cryptography;
using Wijkboek.Host.Access.Users;

namespace Wijkboek.Host.Access.SecondFactor;

/// <summary>
/// Codes of an authenticator app: RFC 6238 with HMAC-SHA-1, six digits and steps of thirty seconds, which every app
/// understands; that SHA-1 lets collisions be made is no weakness of an HMAC. A clock may be one step off.
/// </summary>
internal static class TimeCodes
{
    private const int SecretBytes = 20;
    private const int Digits = 6;
    private const int Modulus = 1_000_000;
    private const int Slack = 1;

    private static readonly Duration Step = Duration.FromSeconds(30);

    public static byte[] CreateSecret() => RandomNumberGenerator.GetBytes(SecretBytes);

    public static long StepAt(Instant now) => (long)((now - NodaConstants.UnixEpoch) / Step);

    public static string CodeOf(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var mac = CryptographicOperations.HmacData(HashAlgorithmName.SHA1, secret, counter);
        // RFC 4226 5.3: the last four bits say where to look.
        var number = BinaryPrimitives.ReadInt32BigEndian(mac.AsSpan(mac[^1] & 0xf)) & int.MaxValue;
        return (number % Modulus).ToString($"D{Digits}");
    }

    /// <summary>The secret with this code spent; null when it is wrong, too old, or was used before.</summary>
    public static CodeSecret? Spend(CodeSecret secret, string typed, Instant now)
    {
        var code = System.Text.Encoding.ASCII.GetBytes(string.Concat(typed.Where(char.IsAsciiDigit)));
        long? found = null;
        for (var step = StepAt(now) - Slack; step <= StepAt(now) + Slack; step++)
        {
            var expected = System.Text.Encoding.ASCII.GetBytes(CodeOf(secret.Secret, step));
            if (CryptographicOperations.FixedTimeEquals(code, expected) && step > secret.LastStep)
                found ??= step;
        }

        return found is { } spent ? secret with { LastStep = spent } : null;
    }

    /// <summary>What an app reads from the picture: otpauth, as all of them understand it.</summary>
    public static string Address(byte[] secret, string email) =>
        $"otpauth://totp/Wijkboek:{Uri.EscapeDataString(email)}?secret={Base32.Write(secret)}&issuer=Wijkboek";
}
