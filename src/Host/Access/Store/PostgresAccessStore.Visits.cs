using Npgsql;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access.Sessions;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Postgres.Roles;

namespace Wijkboek.Host.Access.Store;

internal sealed partial class PostgresAccessStore
{
    private const string SessionColumns = "token_hash, user_id, began_at, seen_at, device";

    public Task Begin(Session session, CancellationToken cancellation) => Change(
        Source.Command(
            $"insert into wb_sessions ({SessionColumns}) values ($1, $2, $3, $4, $5)",
            session.TokenHash, session.User.Value, Moment(session.BeganAt), Moment(session.SeenAt), session.Device),
        cancellation);

    public async Task<Session?> FindSession(byte[] tokenHash, CancellationToken cancellation) =>
        (await Sessions(
            Source.Command($"select {SessionColumns} from wb_sessions where token_hash = $1", tokenHash),
            cancellation)).SingleOrDefault();

    public async Task<IReadOnlyList<Session>> SessionsOf(UserId user, CancellationToken cancellation) => await Sessions(
        Source.Command(
            $"select {SessionColumns} from wb_sessions where user_id = $1 order by seen_at desc", user.Value),
        cancellation);

    public Task Seen(byte[] tokenHash, Instant at, CancellationToken cancellation) => Change(
        Source.Command("update wb_sessions set seen_at = $2 where token_hash = $1", tokenHash, Moment(at)),
        cancellation);

    public Task End(byte[] tokenHash, CancellationToken cancellation) =>
        Change(Source.Command("delete from wb_sessions where token_hash = $1", tokenHash), cancellation);

    public Task EndAll(UserId user, byte[]? but, CancellationToken cancellation) => Change(
        Source.Command(
            "delete from wb_sessions where user_id = $1 and token_hash <> $2", user.Value, but ?? []),
        cancellation);

    // One statement: of attempts at the same time each counts, and each sees those before it.
    public async Task<Instant?> Attempt(
        byte[] key, Patience patience, Instant now, CancellationToken cancellation)
    {
        await using var counting = Source.Command(
            """
            insert into wb_attempts as tried (key, failures, last_at, wait_until) values ($1, 1, $2, $2)
            on conflict (key) do update set
                failures = case when tried.last_at < $2 - $6 then 1 else tried.failures + 1 end,
                last_at = $2,
                wait_until = case
                    when tried.last_at < $2 - $6 or tried.failures + 1 < $3 then $2
                    else $2 + least($5, $4 * (2 ^ least(tried.failures + 1 - $3, 20))) end
            where tried.wait_until <= $2
            """,
            key, Moment(now), patience.Free, patience.First.ToTimeSpan(), patience.Longest.ToTimeSpan(),
            Patience.Memory.ToTimeSpan());
        if (await counting.ExecuteNonQueryAsync(cancellation) > 0)
            return null;
        await using var question = Source.Command("select wait_until from wb_attempts where key = $1", key);
        return await question.ExecuteScalarAsync(cancellation) is DateTime until
            ? Instant.FromDateTimeUtc(until)
            : null;
    }

    public Task Succeeded(byte[] key, CancellationToken cancellation) =>
        Change(Source.Command("delete from wb_attempts where key = $1", key), cancellation);

    public async Task Note(SignInNote note, CancellationToken cancellation)
    {
        await using var noting = Source.CreateBatch()
            .Add(
                "insert into wb_sign_ins (at, user_id, what) values ($1, $2, $3)",
                Moment(note.At), Statements.TextOrNull(note.User?.Value), note.What)
            .Add("delete from wb_sign_ins where at < $1", Moment(note.At - SignInNote.Kept))
            .Add("delete from wb_sessions where began_at < $1", Moment(note.At - Session.Longest))
            .Add("delete from wb_attempts where last_at < $1", Moment(note.At - Patience.Memory));
        await noting.ExecuteNonQueryAsync(cancellation);
    }

    public async Task<IReadOnlyList<SignInNote>> NotesOf(UserId user, int most, CancellationToken cancellation)
    {
        await using var question = Source.Command(
            "select at, what from wb_sign_ins where user_id = $1 order by at desc limit $2", user.Value, most);
        await using var rows = await question.ExecuteReaderAsync(cancellation);
        var notes = new List<SignInNote>();
        while (await rows.ReadAsync(cancellation))
            notes.Add(new SignInNote(EventRows.Moment(rows, 0), user, rows.GetString(1)));
        return notes;
    }

    public async Task Looked(
        string cooperative, Instant at, UserId user, string page, CancellationToken cancellation)
    {
        await using var noting = Source.Within(
                cooperative, "insert into wb_access_log (tenant, at, user_id, page) values ($1, $2, $3, $4)",
                cooperative, Moment(at), user.Value, page)
            .Add(
                "delete from wb_access_log where tenant = $1 and at < $2",
                cooperative, Moment(at - SignInNote.Kept));
        await noting.ExecuteNonQueryAsync(cancellation);
    }

    private static DateTime Moment(Instant at) => at.ToDateTimeUtc();

    private static async Task<List<Session>> Sessions(NpgsqlCommand question, CancellationToken cancellation)
    {
        await using var command = question;
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var sessions = new List<Session>();
        while (await rows.ReadAsync(cancellation))
        {
            sessions.Add(new Session(
                rows.GetFieldValue<byte[]>(0), new UserId(rows.GetString(1)), EventRows.Moment(rows, 2),
                EventRows.Moment(rows, 3), rows.GetString(4)));
        }

        return sessions;
    }
}
