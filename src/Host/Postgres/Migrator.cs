using System.Reflection;
using Npgsql;

namespace Wijkboek.Host.Postgres;

/// <summary>Brings a database to the shape this version needs: numbered files, each applied once, in order.</summary>
internal static class Migrator
{
    private const string Prefix = "Migrations/";

    /// <param name="only">Not beyond these; null is all there are.</param>
    public static async Task Migrate(
        NpgsqlDataSource source, CancellationToken cancellationToken, IReadOnlyCollection<string>? only = null)
    {
        if (only?.Except(Names()).FirstOrDefault() is { } newer)
            throw new NewerDatabase(newer);
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        // Forced row security holds for the owner too: a migration that would see no rows fails, and says so.
        await Execute(connection, "set local row_security = off", cancellationToken);
        await Execute(connection, $"select pg_advisory_xact_lock({AdvisoryLock.Migrate})", cancellationToken);
        await Execute(
            connection,
            $"""
            create schema if not exists {Database.Schema};
            create table if not exists wb_migrations (
                name varchar not null primary key, applied_at timestamptz not null default now());
            """,
            cancellationToken);
        var applied = await Applied(connection, cancellationToken);
        var known = only is null ? Names() : [.. Names().Where(only.Contains)];
        if (applied.Except(known).FirstOrDefault() is { } unknown)
            throw new NewerDatabase(unknown);
        foreach (var name in known.Except(applied))
        {
            await Apply(connection, name, cancellationToken);
            await using var done = connection.Command("insert into wb_migrations (name) values ($1)", name);
            await done.ExecuteNonQueryAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task Apply(NpgsqlConnection connection, string name, CancellationToken cancellationToken)
    {
        try
        {
            await Execute(connection, Read(name), cancellationToken);
        }
        catch (PostgresException refused) when (refused.SqlState == RolesNeeded.State)
        {
            throw new RolesNeeded(refused.Hint ?? "");
        }
    }

    private static string[] Names() =>
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal),
    ];

    private static string Read(string name)
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name)!;
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }

    private static async Task<List<string>> Applied(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var question = connection.Command("select name from wb_migrations order by name");
        await using var rows = await question.ExecuteReaderAsync(cancellationToken);
        var names = new List<string>();
        while (await rows.ReadAsync(cancellationToken))
            names.Add(rows.GetString(0));
        return names;
    }

    private static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.Command(sql);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

/// <summary>The database was brought to its shape by a newer version of the product.</summary>
internal sealed class NewerDatabase(string migration)
    : Exception($"Deze database hoort bij een nieuwere versie van Wijkboek ({migration}). Installeer die versie.");

/// <summary>The roles that the program works as are not there, and its user may not make them.</summary>
/// <param name="statements">SQL for somebody who may.</param>
internal sealed class RolesNeeded(string statements) : Exception(
    "De databasegebruiker mag de rollen niet maken waarmee Wijkboek werkt. Laat een beheerder dit in de database "
    + $"uitvoeren en probeer het opnieuw: {statements}")
{
    /// <summary>As migration 0007 raises it.</summary>
    public const string State = "WB001";
}
