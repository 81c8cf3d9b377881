using System.Security.Cryptography;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access.Sessions;
using Wijkboek.Host.Access.Store;
using Wijkboek.Host.Access.Tokens;

namespace Wijkboek.Host.Access.Users;

/// <summary>Links by which somebody comes in for the first time, or again after losing everything.</summary>
internal sealed class Invitations(IAccessStore store, TokenDesk tokens, IClock clock)
{
    private const int IdLetters = 10;
    private const string IdSigns = "abcdefghjkmnpqrstuvwxyz23456789";

    public static Duration Valid { get; } = Duration.FromDays(7);

    /// <summary>
    /// A user with this address, new or known. A known one who can sign in needs no link, and gets none: whoever
    /// invites must not be able to take over an account.
    /// </summary>
    public async Task<(User User, string? Link)> Invite(
        string name, string email, string cooperative, CancellationToken cancellation)
    {
        for (;;)
        {
            var token = Token.Create();
            var invitation = new Invitation(token.Hash, clock.GetCurrentInstant() + Valid);
            if (await store.FindByEmail(email, cancellation) is not { } known)
            {
                var made = User.Invited(NewId(), name, email, invitation) with { Cooperatives = [cooperative] };
                if (await store.Add(made, cancellation))
                    return (made, LinkOf(made, token));
                continue;
            }

            var changed = known with
            {
                Cooperatives = [.. known.Cooperatives.Union([cooperative])],
                Invitation = known.CanSignIn ? known.Invitation : invitation,
            };
            if (await store.Save(changed, cancellation))
                return (changed, known.CanSignIn ? null : LinkOf(changed, token));
        }
    }

    /// <summary>Takes away every way in, and gives a link for a new one: by hand of whoever runs the machine.</summary>
    public async Task<string?> StartAnew(UserId id, CancellationToken cancellation)
    {
        var token = Token.Create();
        if (await store.Find(id, cancellation) is not { } user)
            return null;
        var changed = user with
        {
            PasswordHash = null,
            Codes = null,
            RecoveryPrints = [],
            Passkeys = [],
            Subject = null,
            Invitation = new Invitation(token.Hash, clock.GetCurrentInstant() + Valid),
        };
        if (!await store.Save(changed, cancellation))
            return null;
        await store.EndAll(id, null, cancellation);
        await tokens.RevokeAll(user, cancellation);
        return LinkOf(changed, token);
    }

    /// <summary>Null when the link is wrong, was used, or expired: from outside the same.</summary>
    public async Task<User?> Find(string link, CancellationToken cancellation) =>
        link.Split('.') is [var id, var token]
        && Domain.Common.Identifier.IsValid(id)
        && await store.Find(new UserId(id), cancellation) is { Invitation: { } invitation, IsBlocked: false } user
        && CryptographicOperations.FixedTimeEquals(invitation.TokenHash, Token.HashOf(token))
        && clock.GetCurrentInstant() < invitation.ExpiresAt
            ? user
            : null;

    private static string LinkOf(User user, Token token) => $"/uitnodiging/{user.Id}.{token.Text}";

    private static UserId NewId() => new($"u-{RandomNumberGenerator.GetString(IdSigns, IdLetters)}");
}
