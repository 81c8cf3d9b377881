using System.Security.Cryptography;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Journal.Sealing;

/// <summary>Keys of persons, one per person and retention class. What a destroyed key sealed is forgotten.</summary>
public interface IPersonalKeys
{
    /// <summary>The keys of these owners; those that do not exist are made.</summary>
    Task<KeyRing> Obtain(
        string tenant, IReadOnlyCollection<KeyOwner> owners, CancellationToken cancellationToken);

    Task<PersonalReader> Reader(string tenant, CancellationToken cancellationToken);

    /// <summary>Every key that was ever made for this subject, destroyed ones too.</summary>
    Task<IReadOnlyList<KnownKey>> Known(string tenant, string subject, CancellationToken cancellationToken);

    /// <summary>Forgets everything that was sealed for this owner. There is no way back.</summary>
    Task Destroy(string tenant, KeyOwner owner, CancellationToken cancellationToken);

    /// <summary>Forgets everything that these keys sealed; a key that is gone or unknown is passed over.</summary>
    Task Destroy(string tenant, IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken);
}

/// <param name="Subject">An opaque id of the person: a member's, or a user's for what that user wrote.</param>
public readonly record struct KeyOwner(string Subject, Retention Retention);

/// <summary>That a key is or was there, without its secret.</summary>
public sealed record KnownKey(Guid Id, Retention Retention, bool IsDestroyed);

/// <param name="Secret">32 bytes for AES-256-GCM.</param>
public sealed record PersonalKey(Guid Id, byte[] Secret)
{
    public static PersonalKey Create() => new(Guid.CreateVersion7(), RandomNumberGenerator.GetBytes(32));
}
