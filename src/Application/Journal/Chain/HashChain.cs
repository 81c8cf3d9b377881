using System.Security.Cryptography;
using NodaTime.Text;
using Wijkboek.Application.Journal.Json;

namespace Wijkboek.Application.Journal.Chain;

/// <summary>
/// The two hashes of a position, as docs/journal-format.md specifies them. The body is hashed apart, so that a position
/// can be handed over with its body withheld and the chain still be checked.
/// </summary>
public static class HashChain
{
    private static readonly InstantPattern Microseconds =
        InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss.ffffff'Z'");
    private static readonly Instant YearOne = Instant.FromUtc(1, 1, 1, 0, 0);

    public static byte[] BodyHash(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> canonicalBody)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(salt);
        hash.AppendData(canonicalBody);
        return hash.GetHashAndReset();
    }

    /// <param name="previous">The hash of the position before, in lower-case hexadecimal.</param>
    public static byte[] Link(
        string tenant,
        long position,
        string previous,
        string module,
        Instant recordedAt,
        ReadOnlySpan<byte> bodyHash) =>
        SHA256.HashData(
            new CanonicalWriter().Raw("[\"wijkboek/1\","u8).Text(tenant).Raw(","u8).Integer(position)
                .Raw(","u8).Text(previous).Raw(","u8).Text(module).Raw(","u8).Text(Text(recordedAt))
                .Raw(","u8).Text(Convert.ToHexStringLower(bodyHash)).Raw("]"u8).ToArray());

    public static string Text(Instant recordedAt) => Microseconds.Format(recordedAt);

    /// <summary>Reads what <see cref="Text"/> writes, from the year 1 on; null for anything else.</summary>
    public static Instant? Moment(string text) =>
        Microseconds.Parse(text) is { Success: true, Value: var moment } && moment >= YearOne && Text(moment) == text
            ? moment
            : null;
}
