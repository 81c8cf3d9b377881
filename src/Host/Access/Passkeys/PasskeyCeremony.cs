using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Wijkboek.Host.Access.Store;
using Wijkboek.Host.Access.Users;

namespace Wijkboek.Host.Access.Passkeys;

/// <summary>
/// Passkeys (WebAuthn) as ASP.NET Core Identity checks them: challenge, origin, address of the site, presence and
/// verification of the user, signature and counter. What the browser must bring back unchanged is kept here under a
/// token, works once and expires.
/// </summary>
internal sealed class PasskeyCeremony
{
    private static readonly Duration Patience = Duration.FromMinutes(5);
    private const int MostAtOnce = 10_000;

    private readonly Dictionary<string, (string State, Instant Until)> open = [];
    private readonly Lock turn = new();
    private readonly PasskeyHandler<User> handler;
    private readonly IAccessStore store;
    private readonly IClock clock;

    public PasskeyCeremony(IAccessStore store, IClock clock)
    {
        (this.store, this.clock) = (store, clock);
        var users = new UserManager<User>(
            new PasskeyUsers(store), Options.Create(new IdentityOptions()), new PasswordHasher<User>(), [], [],
            new UpperInvariantLookupNormalizer(), new IdentityErrorDescriber(), null!,
            NullLogger<UserManager<User>>.Instance);
        handler = new PasskeyHandler<User>(users, Options.Create(new IdentityPasskeyOptions
        {
            UserVerificationRequirement = "required",
            ResidentKeyRequirement = "required",
            AttestationConveyancePreference = "none",
            ValidateOrigin = shown => ValueTask.FromResult(IsOurs(shown)),
        }));
    }

    /// <summary>What the browser needs to make a passkey, and the token to come back with.</summary>
    public async Task<(string Options, string Token)> BeginMaking(User user, HttpContext context)
    {
        var made = await handler.MakeCreationOptionsAsync(
            new PasskeyUserEntity { Id = user.Id.Value, Name = user.Email, DisplayName = user.Name }, context);
        return (made.CreationOptionsJson, Keep(made.AttestationState));
    }

    /// <summary>The user with the new passkey, not yet saved; null when it does not hold.</summary>
    public async Task<User?> Made(User user, string token, string credential, string name, HttpContext context)
    {
        if (Take(token) is not { } state)
            return null;
        var result = await handler.PerformAttestationAsync(new PasskeyAttestationContext
        {
            HttpContext = context, CredentialJson = credential, AttestationState = state,
        });
        if (!result.Succeeded || result.UserEntity.Id != user.Id.Value)
            return null;
        var key = result.Passkey;
        return user with
        {
            Passkeys =
            [
                .. user.Passkeys,
                new Passkey(
                    key.CredentialId, key.PublicKey, clock.GetCurrentInstant(), key.SignCount, key.Transports ?? [],
                    key.IsBackupEligible, key.IsBackedUp, key.AttestationObject, key.ClientDataJson, name),
            ],
        };
    }

    /// <summary>What the browser needs to show a passkey, whoever it belongs to.</summary>
    public async Task<(string Options, string Token)> BeginShowing(HttpContext context)
    {
        // For no user in particular: options for one would tell who exists.
        var made = await handler.MakeRequestOptionsAsync(null, context);
        return (made.RequestOptionsJson, Keep(made.AssertionState));
    }

    /// <summary>Whose passkey was shown; null when it does not hold.</summary>
    public async Task<User?> Shown(string token, string credential, HttpContext context)
    {
        if (Take(token) is not { } state)
            return null;
        var result = await handler.PerformAssertionAsync(new PasskeyAssertionContext
        {
            HttpContext = context, CredentialJson = credential, AssertionState = state,
        });
        if (!result.Succeeded)
            return null;
        var (shown, user) = (result.Passkey, result.User);
        var counted = user with
        {
            Passkeys =
            [
                .. user.Passkeys.Select(key => key.CredentialId.AsSpan().SequenceEqual(shown.CredentialId)
                    ? key with { SignCount = shown.SignCount, IsBackedUp = shown.IsBackedUp }
                    : key),
            ],
        };
        return await store.Save(counted, context.RequestAborted) ? counted : null;
    }

    // Our own address as it was asked for; the header Origin says nothing, because our pages send no referrer.
    private static bool IsOurs(PasskeyOriginValidationContext shown) => !shown.CrossOrigin
        && shown.Origin == $"{shown.HttpContext.Request.Scheme}://{shown.HttpContext.Request.Host}";

    private string Keep(string? state)
    {
        var (token, now) = (Sessions.Token.Create().Text, clock.GetCurrentInstant());
        lock (turn)
        {
            foreach (var (old, _) in open.Where(each => each.Value.Until < now).ToList())
                open.Remove(old);
            if (open.Count >= MostAtOnce)
                open.Remove(open.MinBy(each => each.Value.Until).Key);
            open[token] = (state ?? "", now + Patience);
        }

        return token;
    }

    private string? Take(string token)
    {
        lock (turn)
            return open.Remove(token, out var kept) && clock.GetCurrentInstant() < kept.Until ? kept.State : null;
    }
}
