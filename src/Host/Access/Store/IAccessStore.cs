using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access.Sessions;
using Wijkboek.Host.Access.Users;

namespace Wijkboek.Host.Access.Store;

/// <summary>What is kept of who may come in, who is in, and who tried.</summary>
internal interface IAccessStore
{
    Task<bool> HasUsers(CancellationToken cancellation);

    Task<User?> Find(UserId id, CancellationToken cancellation);

    Task<User?> FindByEmail(string email, CancellationToken cancellation);

    Task<User?> FindByPasskey(byte[] credentialId, CancellationToken cancellation);

    Task<IReadOnlyList<User>> All(CancellationToken cancellation);

    /// <returns>False when the id or the e-mail address is taken.</returns>
    Task<bool> Add(User user, CancellationToken cancellation);

    /// <returns>False when somebody else came in between: what was changed has another version.</returns>
    Task<bool> Save(User changed, CancellationToken cancellation);

    Task Begin(Session session, CancellationToken cancellation);

    Task<Session?> FindSession(byte[] tokenHash, CancellationToken cancellation);

    Task<IReadOnlyList<Session>> SessionsOf(UserId user, CancellationToken cancellation);

    Task Seen(byte[] tokenHash, Instant at, CancellationToken cancellation);

    Task End(byte[] tokenHash, CancellationToken cancellation);

    Task EndAll(UserId user, byte[]? but, CancellationToken cancellation);

    /// <summary>Counts an attempt before it is looked at, so that many at once count as many.</summary>
    /// <returns>Null when it may be made; else until when to wait, and then it was not counted.</returns>
    Task<Instant?> Attempt(byte[] key, Patience patience, Instant now, CancellationToken cancellation);

    Task Succeeded(byte[] key, CancellationToken cancellation);

    Task Note(SignInNote note, CancellationToken cancellation);

    Task<IReadOnlyList<SignInNote>> NotesOf(UserId user, int most, CancellationToken cancellation);

    Task Looked(string cooperative, Instant at, UserId user, string page, CancellationToken cancellation);
}

/// <param name="User">Null when nobody is known by the name that was tried.</param>
/// <param name="What">As <see cref="SignInNote"/> names it: <c>password</c>, <c>passkey</c>, <c>failed</c>, …</param>
public sealed record SignInNote(Instant At, UserId? User, string What)
{
    public const string Password = "password";
    public const string Passkey = "passkey";
    public const string RecoveryCode = "recovery-code";
    public const string Provider = "provider";
    public const string Failed = "failed";
    public const string Invitation = "invitation";
    public const string TokenMade = "token-made";
    public const string TokenRevoked = "token-revoked";

    /// <summary>How long these, and what was looked at, are kept.</summary>
    public static Duration Kept { get; } = Duration.FromDays(365);
}

/// <summary>How often something may fail before it must wait, each time twice as long.</summary>
/// <param name="Free">How many attempts in a row cost no wait.</param>
internal sealed record Patience(int Free, Duration First, Duration Longest)
{
    public static Patience WithUser { get; } = new(5, Duration.FromSeconds(30), Duration.FromHours(1));

    /// <summary>A whole office may sign in from one address.</summary>
    public static Patience WithAddress { get; } = new(30, Duration.FromSeconds(30), Duration.FromMinutes(15));

    /// <summary>Failures of longer ago are forgotten.</summary>
    public static Duration Memory { get; } = Duration.FromDays(1);

    public Duration WaitAfter(int failures) => failures < Free
        ? Duration.Zero
        : Duration.Min(Longest, First * (1L << Math.Min(failures - Free, 20)));
}
