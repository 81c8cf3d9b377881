using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access.Sessions;
using Wijkboek.Host.Access.Users;

namespace Wijkboek.Host.Access.Store;

/// <summary>For installations without a database, which only tests have.</summary>
internal sealed class InMemoryAccessStore(MasterKey masterKey) : IAccessStore
{
    private readonly Lock turn = new();
    private readonly Dictionary<UserId, (long Version, byte[] Whole)> users = [];
    private readonly Dictionary<string, Session> sessions = [];
    private readonly Dictionary<string, Tried> attempts = [];
    private readonly List<SignInNote> notes = [];
    private readonly List<(string Cooperative, Instant At, UserId User, string Page)> looks = [];

    /// <summary>What was looked at, for tests to see.</summary>
    public IReadOnlyList<(string Cooperative, Instant At, UserId User, string Page)> Looks => In(() => looks.ToArray());

    /// <summary>Who came in or did not, for tests to see.</summary>
    public IReadOnlyList<SignInNote> Notes => In(() => notes.ToArray());

    public Task<bool> HasUsers(CancellationToken cancellation) => Answer(() => users.Count > 0);

    public Task<User?> Find(UserId id, CancellationToken cancellation) =>
        Answer(() => users.TryGetValue(id, out var kept) ? Open(id, kept) : null);

    public Task<User?> FindByEmail(string email, CancellationToken cancellation) =>
        Answer(() => Opened().FirstOrDefault(user => user.Email == User.Normal(email)));

    public Task<User?> FindByPasskey(byte[] credentialId, CancellationToken cancellation) => Answer(() => Opened()
        .FirstOrDefault(user => user.Passkeys.Any(key => key.CredentialId.AsSpan().SequenceEqual(credentialId))));

    public Task<IReadOnlyList<User>> All(CancellationToken cancellation) =>
        Answer<IReadOnlyList<User>>(() => [.. Opened()]);

    public Task<bool> Add(User user, CancellationToken cancellation) => Answer(() =>
        Opened().All(other => other.Id != user.Id && other.Email != user.Email) && Keep(user));

    public Task<bool> Save(User changed, CancellationToken cancellation) => Answer(() =>
        users.TryGetValue(changed.Id, out var kept) && kept.Version == changed.Version && Keep(changed));

    public Task Begin(Session session, CancellationToken cancellation) =>
        Answer(() => sessions[Key(session.TokenHash)] = session);

    public Task<Session?> FindSession(byte[] tokenHash, CancellationToken cancellation) =>
        Answer(() => sessions.GetValueOrDefault(Key(tokenHash)));

    public Task<IReadOnlyList<Session>> SessionsOf(UserId user, CancellationToken cancellation) =>
        Answer<IReadOnlyList<Session>>(() =>
            [.. sessions.Values.Where(each => each.User == user).OrderByDescending(each => each.SeenAt)]);

    public Task Seen(byte[] tokenHash, Instant at, CancellationToken cancellation) => Answer(() =>
        sessions.TryGetValue(Key(tokenHash), out var session)
            ? sessions[Key(tokenHash)] = session with { SeenAt = at }
            : null);

    public Task End(byte[] tokenHash, CancellationToken cancellation) => Answer(() => sessions.Remove(Key(tokenHash)));

    public Task EndAll(UserId user, byte[]? but, CancellationToken cancellation) => Answer(() =>
        sessions.Where(each => each.Value.User == user && (but is null || each.Key != Key(but))).ToList()
            .Count(each => sessions.Remove(each.Key)));

    public Task<Instant?> Attempt(byte[] key, Patience patience, Instant now, CancellationToken cancellation) =>
        Answer<Instant?>(() =>
        {
            var before = attempts.GetValueOrDefault(Key(key));
            if (before is not null && now < before.WaitUntil)
                return before.WaitUntil;
            var failures = before is null || before.LastAt < now - Patience.Memory ? 1 : before.Failures + 1;
            attempts[Key(key)] = new Tried(failures, now, now + patience.WaitAfter(failures));
            return null;
        });

    public Task Succeeded(byte[] key, CancellationToken cancellation) => Answer(() => attempts.Remove(Key(key)));

    public Task Note(SignInNote note, CancellationToken cancellation) => Answer(() =>
    {
        notes.Add(note);
        return true;
    });

    public Task<IReadOnlyList<SignInNote>> NotesOf(UserId user, int most, CancellationToken cancellation) =>
        Answer<IReadOnlyList<SignInNote>>(() =>
            [.. notes.Where(note => note.User == user).OrderByDescending(note => note.At).Take(most)]);

    public Task Looked(string cooperative, Instant at, UserId user, string page, CancellationToken cancellation) =>
        Answer(() =>
        {
            looks.Add((cooperative, at, user, page));
            return true;
        });

    private bool Keep(User user)
    {
        users[user.Id] = (user.Version + 1, masterKey.Seal(user));
        return true;
    }

    private IEnumerable<User> Opened() => users.Select(kept => Open(kept.Key, kept.Value));

    private User Open(UserId id, (long Version, byte[] Whole) kept) =>
        masterKey.OpenUser(id.Value, kept.Version, kept.Whole);

    private static string Key(byte[] hash) => Convert.ToHexStringLower(hash);

    private T In<T>(Func<T> look)
    {
        lock (turn)
            return look();
    }

    private Task<T> Answer<T>(Func<T> look) => Task.FromResult(In(look));

    private sealed record Tried(int Failures, Instant LastAt, Instant WaitUntil);
}
