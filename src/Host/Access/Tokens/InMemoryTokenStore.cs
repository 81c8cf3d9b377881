using System.Collections.Concurrent;
using Wijkboek.Domain.Access.Roles;

namespace Wijkboek.Host.Access.Tokens;

/// <summary>For installations without a database, which only tests have.</summary>
internal sealed class InMemoryTokenStore : ITokenStore
{
    private readonly ConcurrentDictionary<string, AccessToken> tokens = new();

    public Task Add(AccessToken token, CancellationToken cancellation)
    {
        tokens[Key(token.Hash)] = token;
        return Task.CompletedTask;
    }

    public Task<AccessToken?> Find(string cooperative, byte[] hash, CancellationToken cancellation) =>
        Task.FromResult(tokens.GetValueOrDefault(Key(hash)) is { } token && token.Cooperative == cooperative
            ? token
            : null);

    public Task<IReadOnlyList<AccessToken>> Of(string cooperative, UserId user, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<AccessToken>>(
        [
            .. tokens.Values.Where(token => token.Cooperative == cooperative && token.User == user)
                .OrderByDescending(token => token.CreatedAt),
        ]);

    public async Task Used(string cooperative, byte[] hash, Instant at, CancellationToken cancellation)
    {
        if (await Find(cooperative, hash, cancellation) is { } token)
            tokens.TryUpdate(Key(hash), token with { UsedAt = at }, token);
    }

    public async Task<bool> Revoke(
        string cooperative, UserId user, string id, Instant at, CancellationToken cancellation) =>
        (await Of(cooperative, user, cancellation)).FirstOrDefault(each => each.Id == id) is { RevokedAt: null } token
        && tokens.TryUpdate(Key(token.Hash), token with { RevokedAt = at }, token);

    private static string Key(byte[] hash) => Convert.ToHexStringLower(hash);
}
