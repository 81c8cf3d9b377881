using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Wijkboek.Host.Postgres.Roles;

/// <summary>
/// Whom the program signs in as once the tables are there: a user without rights of its own, who may only take the
/// program's roles. Signed in as the owner, a role could be laid down again.
/// </summary>
internal static class ProgramLogin
{
    private const string User = "wijkboek_program";

    /// <summary>The user of the program's own server; made when it is not there.</summary>
    /// <param name="owner">A superuser, with the password that only this machine knows.</param>
    public static async Task<string> OnOwnServer(string owner, CancellationToken cancellationToken)
    {
        var login = new NpgsqlConnectionStringBuilder(owner);
        var password = HMACSHA256.HashData(Encoding.UTF8.GetBytes(login.Password ?? ""), Encoding.UTF8.GetBytes(User));
        (login.Username, login.Password) = (User, Convert.ToHexStringLower(password));
        await using var source = Database.Open(owner);
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        // Programs that start at the same time make it one after another.
        await using (var making = connection.Command(
            $"""
            select pg_advisory_xact_lock({AdvisoryLock.Migrate});
            do $$ begin
                if not exists (select from pg_roles where rolname = '{User}') then
                    create role {User} login password '{login.Password}';
                end if;
            end $$
            """))
            await making.ExecuteNonQueryAsync(cancellationToken);
        await Admit(connection, User, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return login.ConnectionString;
    }

    /// <summary>Lets a user of a given server take the program's roles.</summary>
    /// <exception cref="RolesNeeded">The owner may not decide that.</exception>
    public static async Task Admit(string owner, string login, CancellationToken cancellationToken)
    {
        if (new NpgsqlConnectionStringBuilder(login).Username is not { } user)
            return;
        await using var source = Database.Open(owner);
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await Admit(connection, user, cancellationToken);
    }

    private static async Task Admit(NpgsqlConnection connection, string user, CancellationToken cancellationToken)
    {
        await using var question = connection.Command(
            """
            select coalesce(string_agg(format('grant %I to %I;', name, $1), ' ' order by name), '')
            from wb_roles where not pg_has_role($1, name, 'MEMBER')
            """,
            user);
        if (await question.ExecuteScalarAsync(cancellationToken) is not string { Length: > 0 } needed)
            return;
        try
        {
            await using var grants = connection.Command(needed);
            await grants.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new RolesNeeded(needed);
        }
    }
}
