using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Wijkboek.Host.Access.Providers;

/// <summary>
/// A public key of the provider. It knows the one algorithm that it is for, so that what a token says of itself never
/// chooses how a key is used.
/// </summary>
internal abstract record ProviderKey(string? Id, string Algorithm)
{
    private const int ShortestRsa = 2048 / 8;
    private const int PointLength = 32;

    public abstract bool Verifies(byte[] signed, byte[] signature);

    /// <summary>Those of a key set (RFC 7517) that can be used here; others are passed over.</summary>
    public static IReadOnlyList<ProviderKey> Read(JsonElement set) =>
        set.TryGetProperty("keys", out var keys) && keys.ValueKind == JsonValueKind.Array
            ? [.. keys.EnumerateArray().Select(One).OfType<ProviderKey>()]
            : [];

    private static ProviderKey? One(JsonElement key)
    {
        if (key.ValueKind != JsonValueKind.Object || (key.Text("use") is { } use && use != "sig"))
            return null;
        ProviderKey? read = key.Text("kty") switch
        {
            "RSA" when Bytes(key, "n") is { } modulus && Bytes(key, "e") is { } exponent
                && modulus.SkipWhile(each => each == 0).Count() >= ShortestRsa =>
                new OfRsa(key.Text("kid"), new RSAParameters { Modulus = modulus, Exponent = exponent }),
            "EC" when key.Text("crv") == "P-256" && Bytes(key, "x") is { Length: PointLength } x
                && Bytes(key, "y") is { Length: PointLength } y =>
                new OfCurve(key.Text("kid"), new ECPoint { X = x, Y = y }),
            _ => null,
        };
        return key.Text("alg") is { } meant && meant != read?.Algorithm ? null : read;
    }

    private static byte[]? Bytes(JsonElement key, string name)
    {
        try
        {
            return key.Text(name) is { Length: > 0 } text ? WebEncoders.Base64UrlDecode(text) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>RFC 7518, 3.3.</summary>
    private sealed record OfRsa(string? Id, RSAParameters Key) : ProviderKey(Id, "RS256")
    {
        public override bool Verifies(byte[] signed, byte[] signature)
        {
            try
            {
                using var rsa = RSA.Create(Key);
                return rsa.VerifyData(signed, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            }
            catch (CryptographicException)
            {
                return false;
            }
        }
    }

    /// <summary>RFC 7518, 3.4: both numbers of the signature behind each other.</summary>
    private sealed record OfCurve(string? Id, ECPoint Point) : ProviderKey(Id, "ES256")
    {
        public override bool Verifies(byte[] signed, byte[] signature)
        {
            try
            {
                using var curve = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = Point });
                return curve.VerifyData(
                    signed, signature, HashAlgorithmName.SHA256,
                    DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
            }
            catch (CryptographicException)
            {
                return false;
            }
        }
    }
}
