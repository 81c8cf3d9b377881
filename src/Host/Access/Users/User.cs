using Wijkboek.Domain.Access.Roles;

namespace Wijkboek.Host.Access.Users;

/// <summary>All that is known of somebody who may come in; sealed as a whole wherever it is kept.</summary>
/// <param name="PasswordHash">Null until an invitation was accepted with a password.</param>
/// <param name="Codes">The authenticator app; null without one.</param>
/// <param name="RecoveryPrints">Of the recovery codes that were not used yet.</param>
/// <param name="Cooperatives">Where this user was invited; what he may do there stands in their journals.</param>
/// <param name="Version">Counts the changes, so that no two overwrite each other.</param>
public sealed record User(
    UserId Id,
    string Name,
    string Email,
    bool IsBlocked,
    string? PasswordHash,
    CodeSecret? Codes,
    IReadOnlyList<string> RecoveryPrints,
    IReadOnlyList<Passkey> Passkeys,
    Invitation? Invitation,
    IReadOnlyList<string> Cooperatives,
    long Version = 0)
{
    /// <summary>As whom the identity provider knows this user, from the first time; null before that.</summary>
    public ProviderSubject? Subject { get; init; }

    /// <summary>Whether there is a way to sign in.</summary>
    public bool CanSignIn =>
        Passkeys.Count > 0 || (PasswordHash is not null && Codes is not null) || Subject is not null;

    /// <summary>
    /// Whether there is one that lasts: of one's own, or by the provider that is set now. One that is set no more lets
    /// nobody in.
    /// </summary>
    /// <param name="provider">The issuer; null for none.</param>
    public bool CanStillSignIn(string? provider) =>
        (this with { Subject = null }).CanSignIn || (Subject is { } bound && bound.Issuer == provider);

    /// <summary>As addresses are compared: without white space around them, in lower case.</summary>
    public static string Normal(string email) => email.Trim().ToLowerInvariant();

    public static User Invited(UserId id, string name, string email, Invitation invitation) =>
        new(id, name.Trim(), Normal(email), false, null, null, [], [], invitation, []);
}

/// <param name="Secret">Twenty bytes.</param>
/// <param name="LastStep">Of the last code that was used: that one, and older ones, are spent.</param>
public sealed record CodeSecret(byte[] Secret, long LastStep);

/// <summary>A link that works once, until it expires; what is kept of it does not open anything.</summary>
public sealed record Invitation(byte[] TokenHash, Instant ExpiresAt);

/// <summary>The one name that a provider never gives to anybody else: OpenID Connect Core 1.0, 5.7.</summary>
public sealed record ProviderSubject(string Issuer, string Name);

/// <param name="Name">What its owner calls it.</param>
public sealed record Passkey(
    byte[] CredentialId,
    byte[] PublicKey,
    Instant CreatedAt,
    uint SignCount,
    IReadOnlyList<string> Transports,
    bool IsBackupEligible,
    bool IsBackedUp,
    byte[] AttestationObject,
    byte[] ClientDataJson,
    string Name);
