using System.Security.Cryptography;
using System.Text;

namespace Wijkboek.Application.Journal.Sealing;

/// <summary>
/// The one secret that lives outside the database: it wraps the keys of persons and makes fingerprints of requests.
/// Whoever has only the database, or a backup of it, can read no name and test no guess.
/// </summary>
public sealed class MasterKey
{
    public const int Length = 32;

    private readonly byte[] wrapping;
    private readonly byte[] fingerprints;
    private readonly byte[] backups;
    private readonly byte[] users;
    private readonly byte[] lookups;
    private readonly byte[] documents;

    public MasterKey(ReadOnlySpan<byte> secret)
    {
        if (secret.Length != Length)
            throw new ArgumentException($"A master key has {Length} bytes.", nameof(secret));
        var material = secret.ToArray();
        wrapping = Derive(material, "wijkboek/1 wrap"u8);
        fingerprints = Derive(material, "wijkboek/1 request"u8);
        backups = Derive(material, "wijkboek/1 backup"u8);
        users = Derive(material, "wijkboek/1 user"u8);
        lookups = Derive(material, "wijkboek/1 lookup"u8);
        documents = Derive(material, "wijkboek/1 document"u8);
    }

    /// <summary>A person's key as the database may hold it.</summary>
    public byte[] Wrap(string tenant, PersonalKey key) =>
        AuthenticatedCipher.Seal(wrapping, key.Secret, Use(tenant, key.Id));

    public PersonalKey Unwrap(string tenant, Guid id, byte[] wrapped) =>
        new(id, AuthenticatedCipher.Open(wrapping, wrapped, Use(tenant, id)));

    /// <summary>Tells this key from another, and says nothing else about it: the database may keep it.</summary>
    public byte[] Proof => HMACSHA256.HashData(fingerprints, "wijkboek/1 proof"u8);

    /// <summary>
    /// HMAC-SHA-256 of what a backup says it holds: only whoever has this key can make one that it accepts.
    /// </summary>
    public byte[] Authenticate(ReadOnlySpan<byte> manifest) => HMACSHA256.HashData(backups, manifest);

    /// <summary>All that is known of a user, as the database may hold it.</summary>
    public byte[] SealUser(string id, ReadOnlySpan<byte> known) => AuthenticatedCipher.Seal(users, known, id);

    public byte[] OpenUser(string id, ReadOnlySpan<byte> whole) => AuthenticatedCipher.Open(users, whole, id);

    /// <summary>A file beside an entry, as the database may hold it.</summary>
    public byte[] SealDocument(string tenant, string sha256, ReadOnlySpan<byte> content) =>
        AuthenticatedCipher.Seal(documents, content, $"{tenant}/{sha256}");

    public byte[] OpenDocument(string tenant, string sha256, ReadOnlySpan<byte> whole) =>
        AuthenticatedCipher.Open(documents, whole, $"{tenant}/{sha256}");

    /// <summary>
    /// HMAC-SHA-256 by which something can be found that the database may not hold: an e-mail address, a recovery code.
    /// </summary>
    public byte[] Lookup(string kind, string value) =>
        HMACSHA256.HashData(lookups, Encoding.UTF8.GetBytes($"{kind}/{value}"));

    /// <summary>HMAC-SHA-256: without this key nobody can test what a request may have said.</summary>
    internal byte[] Fingerprint(ReadOnlySpan<byte> canonical) => HMACSHA256.HashData(fingerprints, canonical);

    private static byte[] Derive(byte[] material, ReadOnlySpan<byte> purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, material, Length, info: purpose.ToArray());

    private static string Use(string tenant, Guid id) => $"{tenant}/{id}";
}
