using Npgsql;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Postgres.Roles;
using Wijkboek.Testing.Journal;

namespace Wijkboek.Host.Tests.Postgres.Roles;

/// <summary>A database in which every table has rows, of two cooperatives where it has a cooperative.</summary>
public sealed class RoleFixture(PostgresFixture postgres) : IAsyncLifetime
{
    public const string Own = "wijk-oost";
    public const string Other = "wijk-west";

    private const string Remaining = """
        insert into wb_view_leftovers (generation, view) values (999, 'left');
        insert into wb_view_stops (view, tenant, position, type, problem, build)
            values ('v', 'wijk-oost', 1, 't', 'p', 'b'), ('v', 'wijk-west', 1, 't', 'p', 'b');
        insert into wb_checkpoints (tenant, position, hash, recorded_at, signature, public_key)
            select tenant, position, hash, recorded_at, 'x', 'x' from wb_journal;
        insert into wb_master_key (proof) values ('x');
        insert into wb_access_log (tenant, at, user_id, page) values
            ('wijk-oost', now(), 'u-1', 'p'), ('wijk-west', now(), 'u-1', 'p');
        insert into wb_users (id, email_print, passkeys, sealed, version)
            values ('u-1', decode(repeat('00', 32), 'hex'), '{}', 'x', 1);
        insert into wb_tokens
            (token_hash, id, tenant, user_id, scope, sealed_name, created_at, expires_at)
            values (decode(repeat('01', 32), 'hex'), 's-1', 'wijk-oost', 'u-1', 'read', 'x', now(), now()),
                (decode(repeat('02', 32), 'hex'), 's-2', 'wijk-west', 'u-1', 'read', 'x', now(), now());
        insert into wb_documents (tenant, sha256, kind, sealed) values
            ('wijk-oost', decode(repeat('01', 32), 'hex'), 'pdf', 'x'),
            ('wijk-west', decode(repeat('01', 32), 'hex'), 'pdf', 'x');
        """;

    private TestDatabase database = null!;

    internal NpgsqlDataSource Owner { get; private set; } = null!;

    internal RoleConnections Roles { get; private set; } = null!;

    internal IReadOnlyList<TableShape> Tables { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        database = await PostgresJournal.CreateDatabase(postgres);
        Owner = Database.Open(database.ConnectionString);
        Roles = RoleConnections.Open(database.ConnectionString);
        await using var journal = PostgresJournal.Open(Roles);
        foreach (var tenant in (string[])[Own, Other])
            await journal.Record(tenant, Garden.Stream("a").Record(Garden.Tended(note: "Voor Anna")));
        await new Projector(journal.Store, journal.Views, Garden.Serializer, [new GardenCosts()], journal.Signal)
            .CatchUp(default);
        await using (var remaining = Owner.CreateCommand(Remaining))
            await remaining.ExecuteNonQueryAsync();
        Tables = await TableShape.All(Owner);
    }

    public async ValueTask DisposeAsync()
    {
        await Roles.DisposeAsync();
        await Owner.DisposeAsync();
        await database.DisposeAsync();
    }

    internal NpgsqlDataSource As(string role) => role switch
    {
        "application" => Roles.Application,
        "writer" => Roles.Writer,
        "projector" => Roles.Projector,
        "verifier" => Roles.Verifier,
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    /// <summary>What becomes of a statement within a cooperative, or within none; nothing of it stays.</summary>
    /// <returns>Null when it is refused; else how many rows it saw or touched.</returns>
    internal async Task<int?> Try(string role, string? tenant, string statement)
    {
        await using var connection = await As(role).OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        if (tenant is not null)
        {
            await using var enter = connection.Command("select set_config('wijkboek.tenant', $1, true)", tenant);
            await enter.ExecuteNonQueryAsync();
        }

        try
        {
            await using var command = connection.Command(statement);
            if (!statement.StartsWith("select count", StringComparison.Ordinal))
                return await command.ExecuteNonQueryAsync();
            return (int)(long)(await command.ExecuteScalarAsync())!;
        }
        catch (PostgresException refused) when (refused.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            return null;
        }
        catch (PostgresException beyond) when (beyond.SqlState[..2] == "23")
        {
            // A row that a table cannot hold: its rights were enough to get that far.
            return 0;
        }
    }
}

/// <param name="TenantColumn">Which column names the cooperative, if any does.</param>
internal sealed record TableShape(
    string Name, string? TenantColumn, IReadOnlyList<string> Columns, bool IsGuarded, IReadOnlyList<string> Policies)
{
    public static async Task<IReadOnlyList<TableShape>> All(NpgsqlDataSource owner)
    {
        await using var question = owner.CreateCommand(
            $"""
            select c.relname::text,
                array(select attname::text from pg_attribute
                    where attrelid = c.oid and attnum > 0 and not attisdropped order by attnum),
                c.relrowsecurity and c.relforcerowsecurity,
                array(select polname || ' ' || pg_get_expr(polqual, polrelid) from pg_policy where polrelid = c.oid)
            from pg_class c
            where c.relnamespace = '{Database.Schema}'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
            order by c.relname
            """);
        await using var rows = await question.ExecuteReaderAsync();
        var tables = new List<TableShape>();
        while (await rows.ReadAsync())
        {
            var columns = rows.GetFieldValue<string[]>(1);
            tables.Add(new TableShape(
                rows.GetString(0), columns.FirstOrDefault(column => column is "tenant" or "tenant_id"), columns,
                rows.GetBoolean(2), rows.GetFieldValue<string[]>(3)));
        }

        return tables;
    }
}
