using Wijkboek.Domain.Access.Roles;

namespace Wijkboek.Host.Access.Tokens;

/// <summary>What is kept of keys for programs; each is found within its own cooperative only.</summary>
internal interface ITokenStore
{
    Task Add(AccessToken token, CancellationToken cancellation);

    /// <summary>Also one that was revoked or expired.</summary>
    Task<AccessToken?> Find(string cooperative, byte[] hash, CancellationToken cancellation);

    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<AccessToken>> Of(string cooperative, UserId user, CancellationToken cancellation);

    Task Used(string cooperative, byte[] hash, Instant at, CancellationToken cancellation);

    /// <returns>False when this user has no such key, or it was revoked before.</returns>
    Task<bool> Revoke(string cooperative, UserId user, string id, Instant at, CancellationToken cancellation);
}
