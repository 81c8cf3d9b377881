using NodaTime.Text;
using Npgsql;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Cli;
using Wijkboek.Host.Postgres;

namespace Wijkboek.Host.Backups;

/// <summary>
/// Fills an empty database from a backup, in one transaction. Keys that the erasure list names are left out while they
/// pass: they never enter the database, and nobody can read with them in between.
/// </summary>
internal static class Restoring
{
    private const string Null = @"\N";

    public static async Task Fill(
        NpgsqlDataSource source, BackupFile backup, IReadOnlyList<ErasureLine> erasures,
        CancellationToken cancellation)
    {
        await RefuseWhenInUse(source, cancellation);
        await Migrator.Migrate(source, cancellation, backup.Manifest.Migrations);
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await ForceRowSecurity(connection, "no force", cancellation);
        var erased = erasures.GroupBy(line => line.Key).ToDictionary(key => key.Key, key => key.First());
        foreach (var table in backup.Manifest.Tables)
            await Fill(connection, backup, table, erased, cancellation);
        await using (var sequence = connection.Command(
            "select setval('mt_events_sequence', max(seq_id)) from mt_events having count(*) > 0"))
            await sequence.ExecuteNonQueryAsync(cancellation);
        await ForceRowSecurity(connection, "force", cancellation);
        await transaction.CommitAsync(cancellation);
    }

    // COPY fills no table that keeps cooperatives apart, from its owner too. Until the commit nobody else sees it.
    private static async Task ForceRowSecurity(
        NpgsqlConnection connection, string force, CancellationToken cancellation)
    {
        await using var change = connection.Command(
            $"""
            do $$ declare kept regclass; begin
                for kept in
                    select oid::regclass from pg_class
                    where relnamespace = '{Database.Schema}'::regnamespace and relrowsecurity
                loop
                    execute format('alter table %s {force} row level security', kept);
                end loop;
            end $$
            """);
        await change.ExecuteNonQueryAsync(cancellation);
    }

    private static async Task RefuseWhenInUse(NpgsqlDataSource source, CancellationToken cancellation)
    {
        await using var question = source.Command(
            $"select to_regclass('{Database.Schema}.wb_master_key') is not null");
        if (await question.ExecuteScalarAsync(cancellation) is not true)
            return;
        await using var rows = source.Command(
            "select exists (select from wb_master_key) or exists (select from wb_journal)");
        if (await rows.ExecuteScalarAsync(cancellation) is true)
            throw new CliRefusal(Sentences.Say("restore.not_empty"));
    }

    private static async Task Fill(
        NpgsqlConnection connection, BackupFile backup, BackupManifest.Table table,
        Dictionary<Guid, ErasureLine> erased, CancellationToken cancellation)
    {
        if (!BackupTables.Kept.Contains(table.Name))
            throw new InvalidOperationException($"{table.Name} is not kept in a backup.");
        await using var rows = await connection.BeginTextImportAsync(
            $"copy {table.Name} ({string.Join(", ", table.Columns)}) from stdin", cancellation);
        await foreach (var line in backup.Lines(table.Name, cancellation))
        {
            var row = table.Name == BackupTables.Keys ? WithoutErased(line, table.Columns, erased) : line;
            await rows.WriteAsync($"{row}\n".AsMemory(), cancellation);
        }
    }

    // Columns are parted by tabs; a tab in a value is written \t.
    private static string WithoutErased(
        string line, IReadOnlyList<string> columns, Dictionary<Guid, ErasureLine> erased)
    {
        var values = line.Split('\t');
        var (id, wrapped, destroyed) = (At("id"), At("wrapped"), At("destroyed_at"));
        if (values[wrapped] == Null || !erased.TryGetValue(Guid.Parse(values[id]), out var erasure))
            return line;
        values[wrapped] = Null;
        values[destroyed] = InstantPattern.ExtendedIso.Format(erasure.Moment);
        return string.Join('\t', values);

        int At(string name) => columns.ToList().IndexOf(name);
    }
}
