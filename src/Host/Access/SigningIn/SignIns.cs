using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access.Providers;
using Wijkboek.Host.Access.SecondFactor;
using Wijkboek.Host.Access.Sessions;
using Wijkboek.Host.Access.Store;
using Wijkboek.Host.Access.Users;

namespace Wijkboek.Host.Access.SigningIn;

/// <summary>From where and with what somebody tries to come in.</summary>
/// <param name="Address">Of the network; only its digest is kept, and only while it must wait.</param>
internal sealed record Caller(string Address, string Device);

/// <summary>Lets people in who prove who they are, and remembers that they are in.</summary>
internal sealed class SignIns(IAccessStore store, MasterKey masterKey, IClock clock)
{
    private static readonly Duration SeenEvery = Duration.FromMinutes(1);

    /// <param name="code">Of the authenticator app, or a recovery code.</param>
    public async Task<SignInAnswer> WithPassword(
        string email, string password, string code, Caller caller, CancellationToken cancellation)
    {
        var key = masterKey.Lookup("attempt", User.Normal(email));
        if (await MustWait(key, caller, cancellation) is { } wait)
            return wait;
        var user = await store.FindByEmail(email, cancellation);
        // Looked at whatever the rest says, so that it takes as long.
        var isRight = Passwords.Verify(user?.PasswordHash, password);
        var spent = user is null ? null : Spend(user, code);
        if (!isRight || spent is null || user!.IsBlocked || !await store.Save(spent, cancellation))
            return await Refuse(user?.Id, cancellation);
        var how = spent.RecoveryPrints.Count < user.RecoveryPrints.Count
            ? SignInNote.RecoveryCode
            : SignInNote.Password;
        return await Admit(spent, key, how, caller, cancellation);
    }

    /// <param name="prove">Checks the passkey; null is refused.</param>
    public async Task<SignInAnswer> WithPasskey(
        Func<Task<User?>> prove, Caller caller, CancellationToken cancellation)
    {
        if (await MustWait(null, caller, cancellation) is { } wait)
            return wait;
        return await prove() is { IsBlocked: false } user
            ? await Admit(user, null, SignInNote.Passkey, caller, cancellation)
            : await Refuse(null, cancellation);
    }

    /// <summary>
    /// By what the identity provider says. Nobody becomes a user by it: the address finds who was invited, and from the
    /// first time on only the same subject comes in by that address.
    /// </summary>
    /// <param name="prove">Fails with a <see cref="ProviderProblem"/> when it is not proven who it is.</param>
    public async Task<SignInAnswer> WithProvider(
        Func<Task<ProvenIdentity>> prove, Caller caller, CancellationToken cancellation)
    {
        if (await MustWait(null, caller, cancellation) is { } wait)
            return wait;
        try
        {
            var proven = await prove();
            var user = await store.FindByEmail(proven.Email, cancellation);
            if (user is { IsBlocked: false } && await Bind(user, proven.Subject, cancellation) is { } bound)
                return await Admit(bound, null, SignInNote.Provider, caller, cancellation);
            await Refuse(user?.Id, cancellation);
            return new SignInAnswer.NotByProvider(new ProviderProblem(
                ProviderRefusal.NotInvited,
                "Whom the provider named is unknown here, blocked, or bound to another subject."));
        }
        catch (ProviderProblem problem)
        {
            await Refuse(null, cancellation);
            return new SignInAnswer.NotByProvider(problem);
        }
    }

    /// <summary>Somebody who has just shown to be who he is in another way, such as by an invitation.</summary>
    public Task<SignInAnswer> Admit(User user, string how, Caller caller, CancellationToken cancellation) =>
        Admit(user, null, how, caller, cancellation);

    /// <summary>Who is in by this cookie; null when nobody is any more.</summary>
    public async Task<(User User, Session Session)?> Find(string token, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        if (await store.FindSession(Token.HashOf(token), cancellation) is not { } session)
            return null;
        if (!session.IsOpen(now))
        {
            await store.End(session.TokenHash, cancellation);
            return null;
        }

        if (await store.Find(session.User, cancellation) is not { IsBlocked: false } user)
            return null;
        if (now - session.SeenAt > SeenEvery)
            await store.Seen(session.TokenHash, now, cancellation);
        return (user, session);
    }

    // The invitation has then done its work: who still has the link must not be able to take the account over.
    private async Task<User?> Bind(User user, ProviderSubject subject, CancellationToken cancellation)
    {
        if (user.Subject is { } known)
            return known == subject ? user : null;
        var bound = user with { Subject = subject, Invitation = null };
        return await store.Save(bound, cancellation) ? bound : null;
    }

    // A code of six digits is one of the app, anything else one from paper.
    private User? Spend(User user, string code) =>
        !code.Any(char.IsAsciiLetter) && code.Count(char.IsAsciiDigit) <= 6
            ? user.Codes is { } codes && TimeCodes.Spend(codes, code, clock.GetCurrentInstant()) is { } spent
                ? user with { Codes = spent }
                : null
            : RecoveryCodes.Spend(masterKey, user, code);

    private async Task<SignInAnswer?> MustWait(byte[]? userKey, Caller caller, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var until = await store.Attempt(AddressKey(caller), Patience.WithAddress, now, cancellation);
        if (until is null && userKey is not null)
            until = await store.Attempt(userKey, Patience.WithUser, now, cancellation);
        return until is { } moment ? new SignInAnswer.Wait(moment) : null;
    }

    private async Task<SignInAnswer> Admit(
        User user, byte[]? attempted, string how, Caller caller, CancellationToken cancellation)
    {
        var (now, token) = (clock.GetCurrentInstant(), Token.Create());
        if (attempted is not null)
            await store.Succeeded(attempted, cancellation);
        await store.Succeeded(AddressKey(caller), cancellation);
        await store.Begin(new Session(token.Hash, user.Id, now, now, caller.Device), cancellation);
        await store.Note(new SignInNote(now, user.Id, how), cancellation);
        return new SignInAnswer.Welcome(user, token.Text);
    }

    private async Task<SignInAnswer> Refuse(UserId? user, CancellationToken cancellation)
    {
        await store.Note(new SignInNote(clock.GetCurrentInstant(), user, SignInNote.Failed), cancellation);
        return new SignInAnswer.Refused();
    }

    private byte[] AddressKey(Caller caller) => masterKey.Lookup("address", caller.Address);
}
