using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access.Sessions;
using Wijkboek.Host.Access.SigningIn;
using Wijkboek.Host.Access.Store;
using Wijkboek.Host.Access.Users;

namespace Wijkboek.Host.Access.Tokens;

/// <summary>What became of a key that was shown.</summary>
internal abstract record TokenAnswer
{
    private TokenAnswer()
    {
    }

    public sealed record Known(User User, AccessToken Token) : TokenAnswer;

    /// <summary>Whether it is unknown, of another cooperative, expired or revoked is not said.</summary>
    public sealed record Refused : TokenAnswer;

    /// <summary>Too many wrong keys came from this address.</summary>
    public sealed record Wait(Instant Until) : TokenAnswer;
}

/// <summary>Hands out keys for programs, knows them again, and takes them back.</summary>
internal sealed class TokenDesk(ITokenStore tokens, IAccessStore users, MasterKey masterKey, IClock clock)
{
    private static readonly Duration UsedEvery = Duration.FromMinutes(1);

    /// <returns>The key itself: the only time that it is known. Null where the user was never invited.</returns>
    public async Task<(AccessToken Token, string Text)?> Make(
        User user, string cooperative, TokenScope scope, string name, int days, CancellationToken cancellation)
    {
        if (!user.Cooperatives.Contains(cooperative))
            return null;
        var ((id, text), now) = (AccessToken.NewSecret(), clock.GetCurrentInstant());
        var token = new AccessToken(
            id, Token.HashOf(text), cooperative, user.Id, scope, name, now, now + Duration.FromDays(days));
        await tokens.Add(token, cancellation);
        await users.Note(new SignInNote(now, user.Id, SignInNote.TokenMade), cancellation);
        return (token, text);
    }

    /// <summary>Of all cooperatives, the newest first.</summary>
    public async Task<IReadOnlyList<AccessToken>> Of(User user, CancellationToken cancellation)
    {
        var found = new List<AccessToken>();
        foreach (var cooperative in user.Cooperatives)
            found.AddRange(await tokens.Of(cooperative, user.Id, cancellation));
        return [.. found.OrderByDescending(token => token.CreatedAt)];
    }

    public async Task<bool> Revoke(User user, string id, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        foreach (var cooperative in user.Cooperatives)
        {
            if (!await tokens.Revoke(cooperative, user.Id, id, now, cancellation))
                continue;
            await users.Note(new SignInNote(now, user.Id, SignInNote.TokenRevoked), cancellation);
            return true;
        }

        return false;
    }

    public async Task RevokeAll(User user, CancellationToken cancellation)
    {
        foreach (var token in (await Of(user, cancellation)).Where(token => token.RevokedAt is null))
            await Revoke(user, token.Id, cancellation);
    }

    /// <summary>Looks among the keys of one cooperative only, so that a key opens no other.</summary>
    public async Task<TokenAnswer> Find(
        string cooperative, string text, Caller caller, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var token = text.StartsWith(AccessToken.Prefix, StringComparison.Ordinal)
            ? await tokens.Find(cooperative, Token.HashOf(text), cancellation)
            : null;
        if (token?.IsOpen(now) != true || await users.Find(token.User, cancellation) is not { IsBlocked: false } user)
            return await Refuse(caller, now, cancellation);
        if (token.UsedAt is not { } before || now - before > UsedEvery)
            await tokens.Used(cooperative, token.Hash, now, cancellation);
        return new TokenAnswer.Known(user, token);
    }

    // A good key is always taken, whatever else came from its address: nobody is locked out by a neighbour.
    private async Task<TokenAnswer> Refuse(Caller caller, Instant now, CancellationToken cancellation) =>
        await users.Attempt(
            masterKey.Lookup("token-address", caller.Address), Patience.WithAddress, now, cancellation) is { } until
            ? new TokenAnswer.Wait(until)
            : new TokenAnswer.Refused();
}
