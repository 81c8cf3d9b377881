using System.Security.Cryptography;
using System.Text.Json;
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
        var salted = new CanonicalWriter(salt.Length + canonicalBody.Length).Raw(salt).Raw(canonicalBody);
        return SHA256.HashData(salted.Written);
    }

    /// <exception cref="JsonException">What is stored has no canonical form, so it was never hashed.</exception>
    public static byte[] BodyHash(ReadOnlySpan<byte> salt, StoredEvent stored)
    {
        var hash = new byte[SHA256.HashSizeInBytes];
        BodyHash(new CanonicalWriter(512 + salt.Length + stored.Data.Length), salt, stored, hash);
        return hash;
    }

    /// <param name="writer">Whose memory is used, and what was in it lost.</param>
    internal static void BodyHash(CanonicalWriter writer, ReadOnlySpan<byte> salt, StoredEvent stored, Span<byte> hash)
    {
        EventBody.Write(writer.Again().Raw(salt), stored);
        SHA256.HashData(writer.Written, hash);
    }

    /// <param name="previous">The hash of the position before; zeros before the first.</param>
    public static byte[] Link(
        string tenant,
        long position,
        ReadOnlySpan<byte> previous,
        string module,
        Instant recordedAt,
        ReadOnlySpan<byte> bodyHash)
    {
        var hash = new byte[SHA256.HashSizeInBytes];
        Link(new CanonicalWriter(320), tenant, position, previous, module, recordedAt, bodyHash, hash);
        return hash;
    }

    internal static void Link(
        CanonicalWriter writer,
        string tenant,
        long position,
        ReadOnlySpan<byte> previous,
        string module,
        Instant recordedAt,
        ReadOnlySpan<byte> bodyHash,
        Span<byte> hash)
    {
        writer.Again().Raw("[\"wijkboek/1\","u8).Text(tenant).Raw(","u8).Integer(position)
            .Raw(","u8).Hexadecimal(previous).Raw(","u8).Text(module).Raw(","u8).Moment(recordedAt)
            .Raw(","u8).Hexadecimal(bodyHash).Raw("]"u8);
        SHA256.HashData(writer.Written, hash);
    }

    public static string Text(Instant recordedAt) => Microseconds.Format(recordedAt);

    /// <summary>Reads what <see cref="Text"/> writes, from the year 1 on; null for anything else.</summary>
    public static Instant? Moment(string text) =>
        Microseconds.Parse(text) is { Success: true, Value: var moment } && moment >= YearOne && Text(moment) == text
            ? moment
            : null;
}
