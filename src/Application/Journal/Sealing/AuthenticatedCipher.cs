using System.Security.Cryptography;
using System.Text;

namespace Wijkboek.Application.Journal.Sealing;

/// <summary>AES-256-GCM as nonce (12 bytes), cipher text, tag (16 bytes).</summary>
internal static class AuthenticatedCipher
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    public static byte[] Seal(byte[] secret, ReadOnlySpan<byte> plain, string authenticated)
    {
        var whole = new byte[NonceLength + plain.Length + TagLength];
        var nonce = whole.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = new AesGcm(secret, TagLength);
        cipher.Encrypt(
            nonce, plain, whole.AsSpan(NonceLength, plain.Length), whole.AsSpan(NonceLength + plain.Length),
            Encoding.UTF8.GetBytes(authenticated));
        return whole;
    }

    /// <exception cref="CryptographicException">Changed since, sealed for another place, or by another key.</exception>
    public static byte[] Open(byte[] secret, ReadOnlySpan<byte> whole, string authenticated)
    {
        if (whole.Length < NonceLength + TagLength)
            throw new CryptographicException("A sealed value is too short.");
        var plain = new byte[whole.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(secret, TagLength);
        cipher.Decrypt(
            whole[..NonceLength], whole.Slice(NonceLength, plain.Length), whole[^TagLength..], plain,
            Encoding.UTF8.GetBytes(authenticated));
        return plain;
    }
}
