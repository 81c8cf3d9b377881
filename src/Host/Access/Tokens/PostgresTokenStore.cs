using System.Text;
using Npgsql;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Postgres.Roles;

namespace Wijkboek.Host.Access.Tokens;

/// <summary>Keys as digests, with their names sealed.</summary>
internal sealed class PostgresTokenStore(RoleConnections roles, MasterKey masterKey) : ITokenStore
{
    private const string Columns =
        "id, token_hash, tenant, user_id, scope, sealed_name, created_at, expires_at, used_at, revoked_at";

    public async Task Add(AccessToken token, CancellationToken cancellation)
    {
        await using var adding = roles.Application.Within(
            token.Cooperative,
            """
            insert into wb_tokens
                (id, token_hash, tenant, user_id, scope, sealed_name, created_at, expires_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            token.Id, token.Hash, token.Cooperative, token.User.Value, ScopeName(token.Scope),
            masterKey.SealUser(Use(token.Id), Encoding.UTF8.GetBytes(token.Name)), token.CreatedAt.ToDateTimeUtc(),
            token.ExpiresAt.ToDateTimeUtc());
        await adding.ExecuteNonQueryAsync(cancellation);
    }

    public async Task<AccessToken?> Find(string cooperative, byte[] hash, CancellationToken cancellation) =>
        (await Read(
            roles.Application.Within(
                cooperative, $"select {Columns} from wb_tokens where tenant = $1 and token_hash = $2",
                cooperative, hash),
            cancellation)).SingleOrDefault();

    public async Task<IReadOnlyList<AccessToken>> Of(
        string cooperative, UserId user, CancellationToken cancellation) => await Read(
        roles.Application.Within(
            cooperative,
            $"select {Columns} from wb_tokens where tenant = $1 and user_id = $2 order by created_at desc",
            cooperative, user.Value),
        cancellation);

    public async Task Used(string cooperative, byte[] hash, Instant at, CancellationToken cancellation)
    {
        await using var noting = roles.Application.Within(
            cooperative, "update wb_tokens set used_at = $3 where tenant = $1 and token_hash = $2",
            cooperative, hash, at.ToDateTimeUtc());
        await noting.ExecuteNonQueryAsync(cancellation);
    }

    public async Task<bool> Revoke(
        string cooperative, UserId user, string id, Instant at, CancellationToken cancellation)
    {
        await using var revoking = roles.Application.Within(
            cooperative,
            """
            update wb_tokens set revoked_at = $4
            where tenant = $1 and user_id = $2 and id = $3 and revoked_at is null
            """,
            cooperative, user.Value, id, at.ToDateTimeUtc());
        return await revoking.ExecuteNonQueryAsync(cancellation) > 0;
    }

    private async Task<List<AccessToken>> Read(NpgsqlBatch question, CancellationToken cancellation)
    {
        await using var batch = question;
        await using var rows = await batch.Ask(cancellation);
        var tokens = new List<AccessToken>();
        while (await rows.ReadAsync(cancellation))
        {
            var id = rows.GetString(0);
            tokens.Add(new AccessToken(
                id, rows.GetFieldValue<byte[]>(1), rows.GetString(2), new UserId(rows.GetString(3)),
                rows.GetString(4) == ScopeName(TokenScope.Write) ? TokenScope.Write : TokenScope.Read,
                Encoding.UTF8.GetString(masterKey.OpenUser(Use(id), rows.GetFieldValue<byte[]>(5))),
                EventRows.Moment(rows, 6), EventRows.Moment(rows, 7), MomentOrNull(rows, 8), MomentOrNull(rows, 9)));
        }

        return tokens;
    }

    private static Instant? MomentOrNull(NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : EventRows.Moment(row, column);

    private static string ScopeName(TokenScope scope) => scope == TokenScope.Write ? "write" : "read";

    // No user has an id with a slash: a name can be opened as nothing else.
    private static string Use(string id) => $"token/{id}";
}
