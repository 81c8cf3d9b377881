using Npgsql;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access.Sessions;
using Wijkboek.Host.Access.Users;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Postgres.Roles;

namespace Wijkboek.Host.Access.Store;

/// <summary>Users as sealed rows; sessions, attempts and notes as rows of opaque ids and digests.</summary>
internal sealed partial class PostgresAccessStore(RoleConnections roles, MasterKey masterKey) : IAccessStore
{
    private const string Columns = "id, version, sealed";

    private NpgsqlDataSource Source => roles.Application;

    public async Task<bool> HasUsers(CancellationToken cancellation)
    {
        await using var question = Source.Command("select exists (select from wb_users)");
        return await question.ExecuteScalarAsync(cancellation) is true;
    }

    public async Task<User?> Find(UserId id, CancellationToken cancellation) =>
        (await Read(Source.Command($"select {Columns} from wb_users where id = $1", id.Value), cancellation))
        .SingleOrDefault();

    public async Task<User?> FindByEmail(string email, CancellationToken cancellation) =>
        (await Read(
            Source.Command($"select {Columns} from wb_users where email_print = $1", masterKey.EmailPrint(email)),
            cancellation)).SingleOrDefault();

    public async Task<User?> FindByPasskey(byte[] credentialId, CancellationToken cancellation) =>
        (await Read(
            Source.Command($"select {Columns} from wb_users where passkeys @> array[$1]", credentialId), cancellation))
        .FirstOrDefault();

    public async Task<IReadOnlyList<User>> All(CancellationToken cancellation) =>
        await Read(Source.Command($"select {Columns} from wb_users order by id"), cancellation);

    public Task<bool> Add(User user, CancellationToken cancellation) => Change(
        Source.Command(
            """
            insert into wb_users (id, email_print, passkeys, sealed, version) values ($1, $2, $3, $4, $5 + 1)
            on conflict do nothing
            """,
            user.Id.Value, masterKey.EmailPrint(user.Email), PasskeysOf(user), masterKey.Seal(user), user.Version),
        cancellation);

    public Task<bool> Save(User changed, CancellationToken cancellation) => Change(
        Source.Command(
            """
            update wb_users set email_print = $2, passkeys = $3, sealed = $4, version = version + 1
            where id = $1 and version = $5
            """,
            changed.Id.Value, masterKey.EmailPrint(changed.Email), PasskeysOf(changed), masterKey.Seal(changed),
            changed.Version),
        cancellation);

    private static byte[][] PasskeysOf(User user) => [.. user.Passkeys.Select(key => key.CredentialId)];

    private async Task<List<User>> Read(NpgsqlCommand question, CancellationToken cancellation)
    {
        await using var command = question;
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var users = new List<User>();
        while (await rows.ReadAsync(cancellation))
        {
            users.Add(masterKey.OpenUser(rows.GetString(0), rows.GetInt64(1), rows.GetFieldValue<byte[]>(2)));
        }

        return users;
    }

    private static async Task<bool> Change(NpgsqlCommand change, CancellationToken cancellation)
    {
        await using var command = change;
        return await command.ExecuteNonQueryAsync(cancellation) > 0;
    }
}
