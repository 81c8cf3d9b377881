using Microsoft.AspNetCore.Identity;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access.Store;
using Wijkboek.Host.Access.Users;

namespace Wijkboek.Host.Access.Passkeys;

/// <summary>Users as ASP.NET Core Identity asks for them when it checks a passkey; it changes none.</summary>
internal sealed class PasskeyUsers(IAccessStore store) : IUserPasskeyStore<User>
{
    public Task<string> GetUserIdAsync(User user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Id.Value);

    public Task<string?> GetUserNameAsync(User user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Email);

    public Task<User?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        store.Find(new UserId(userId), cancellationToken);

    public Task<User?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        store.FindByEmail(normalizedUserName, cancellationToken);

    public Task<IList<UserPasskeyInfo>> GetPasskeysAsync(User user, CancellationToken cancellationToken) =>
        Task.FromResult<IList<UserPasskeyInfo>>([.. user.Passkeys.Select(Told)]);

    public Task<User?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        store.FindByPasskey(credentialId, cancellationToken);

    public Task<UserPasskeyInfo?> FindPasskeyAsync(
        User user, byte[] credentialId, CancellationToken cancellationToken) =>
        Task.FromResult(user.Passkeys.FirstOrDefault(key => key.CredentialId.AsSpan().SequenceEqual(credentialId))
            is { } found ? Told(found) : null);

    // What is changed goes through the store, with its version.
    public Task AddOrUpdatePasskeyAsync(User user, UserPasskeyInfo passkey, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task RemovePasskeyAsync(User user, byte[] credentialId, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<string?> GetNormalizedUserNameAsync(User user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Email);

    public Task SetUserNameAsync(User user, string? userName, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task SetNormalizedUserNameAsync(
        User user, string? normalizedName, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IdentityResult> CreateAsync(User user, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IdentityResult> UpdateAsync(User user, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public Task<IdentityResult> DeleteAsync(User user, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public void Dispose()
    {
    }

    private static UserPasskeyInfo Told(Passkey key) => new(
        key.CredentialId, key.PublicKey, key.CreatedAt.ToDateTimeOffset(), key.SignCount, [.. key.Transports],
        true, key.IsBackupEligible, key.IsBackedUp, key.AttestationObject, key.ClientDataJson);
}
