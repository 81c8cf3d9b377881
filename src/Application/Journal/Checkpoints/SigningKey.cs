using System.Security.Cryptography;
using System.Text;

namespace Wijkboek.Application.Journal.Checkpoints;

/// <summary>What an installation signs its checkpoints with: ECDSA on P-256.</summary>
public sealed class SigningKey : IDisposable
{
    private readonly ECDsa key;

    private SigningKey(ECDsa key)
    {
        this.key = key;
        PublicKey = key.ExportSubjectPublicKeyInfo();
    }

    /// <summary>DER, as SubjectPublicKeyInfo.</summary>
    public byte[] PublicKey { get; }

    public static SigningKey Create() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <exception cref="CryptographicException">The text holds no such key.</exception>
    public static SigningKey FromPem(string pem)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            return key.KeySize == 256
                ? new SigningKey(key)
                : throw new CryptographicException("The key is not on the curve P-256.");
        }
        catch (ArgumentException wrong)
        {
            throw new CryptographicException("The text holds no key in PEM.", wrong);
        }
    }

    public void Dispose() => key.Dispose();

    /// <summary>The secret itself: for its file only.</summary>
    public string ToPem() => key.ExportPkcs8PrivateKeyPem();

    /// <summary>The first 16 bytes of the SHA-256 of the public key, in lower-case hexadecimal.</summary>
    public static string Fingerprint(byte[] publicKey) => Convert.ToHexStringLower(SHA256.HashData(publicKey)[..16]);

    public KeptCheckpoint Sign(string tenant, JournalHead head)
    {
        var unsigned = new Checkpoint(
            tenant, head.Position, head.Hash,
            head.RecordedAt ?? throw new ArgumentException("An empty journal has no position to sign.", nameof(head)),
            Fingerprint(PublicKey), "");
        var signature = key.SignData(
            Encoding.UTF8.GetBytes(unsigned.Said), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return new KeptCheckpoint(unsigned with { Signature = Convert.ToBase64String(signature) }, PublicKey);
    }

    /// <summary>Null when none of these keys is the one that the checkpoint names.</summary>
    public static bool? IsSignedBy(Checkpoint checkpoint, IEnumerable<byte[]> publicKeys) =>
        publicKeys.FirstOrDefault(one => Fingerprint(one) == checkpoint.Key) is { } known
            ? IsSignedBy(checkpoint, known)
            : null;

    private static bool IsSignedBy(Checkpoint checkpoint, byte[] publicKey)
    {
        using var key = ECDsa.Create();
        try
        {
            key.ImportSubjectPublicKeyInfo(publicKey, out _);
            return key.VerifyData(
                Encoding.UTF8.GetBytes(checkpoint.Said), Convert.FromBase64String(checkpoint.Signature),
                HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or FormatException)
        {
            return false;
        }
    }
}
