using System.Data;
using System.IO.Compression;
using Npgsql;
using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Host.Postgres;

namespace Wijkboek.Host.Backups;

/// <summary>
/// The whole database as it stood at one moment, in one file, while everybody works on. Without the master key it says
/// nothing about anybody; that key and the erasure list are kept apart, and are not in it.
/// </summary>
/// <param name="owner">A connection string: only the owner of the tables may read them all.</param>
internal sealed class Backup(string owner, MasterKey masterKey, IClock clock)
{
    /// <summary>Written beside its place and then moved: a file of this name is always whole.</summary>
    public async Task<BackupManifest> Write(string path, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = $"{path}.unfinished";
        BackupManifest manifest;
        // Names are sealed in it, what was done is not.
        var options = PrivateFile.Options(FileMode.Create, FileAccess.Write, FileShare.None);
        await using (var file = new FileStream(unfinished, options))
        {
            await using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
                manifest = await Write(zip, cancellation);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
        return manifest;
    }

    private async Task<BackupManifest> Write(ZipArchive zip, CancellationToken cancellation)
    {
        await using var source = Database.Open(owner);
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await using var snapshot =
            await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        var columns = await Columns(connection, cancellation);
        if (columns.Keys.Except([.. BackupTables.Kept, .. BackupTables.Derived]).FirstOrDefault() is { } unknown)
            throw new InvalidOperationException($"{unknown} is neither kept in a backup nor derived.");
        var tables = new List<BackupManifest.Table>();
        foreach (var table in BackupTables.Kept)
            tables.Add(await Write(zip, connection, table, columns[table], cancellation));
        var manifest = new BackupManifest(
            BackupManifest.CurrentFormat, Product.Name, clock.GetCurrentInstant(),
            Convert.ToBase64String(masterKey.Proof), await Migrations(connection, cancellation), tables,
            await Journals(connection, cancellation));
        var written = manifest.Write();
        await Write(zip, BackupFile.ManifestEntry, written, cancellation);
        await Write(zip, BackupFile.ProofEntry, masterKey.Authenticate(written), cancellation);
        return manifest;
    }

    private static async Task<BackupManifest.Table> Write(
        ZipArchive zip, NpgsqlConnection connection, string table, string[] columns, CancellationToken cancellation)
    {
        await using var entry = await zip.CreateEntry(BackupFile.EntryOf(table)).OpenAsync(cancellation);
        using var lines = new HashedLines();
        using var rows = await connection.BeginTextExportAsync(
            $"copy {table} ({string.Join(", ", columns)}) to stdout", cancellation);
        while (await rows.ReadLineAsync(cancellation) is { } line)
            await entry.WriteAsync(lines.Add(line), cancellation);
        return new BackupManifest.Table(table, columns, lines.Count, lines.Hash());
    }

    private static async Task Write(ZipArchive zip, string name, byte[] content, CancellationToken cancellation)
    {
        await using var entry = await zip.CreateEntry(name).OpenAsync(cancellation);
        await entry.WriteAsync(content, cancellation);
    }

    private static async Task<Dictionary<string, string[]>> Columns(
        NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var question = connection.Command(
            """
            select table_name::text, array_agg(column_name::text order by ordinal_position)
            from information_schema.columns where table_schema = $1 group by table_name
            """,
            Database.Schema);
        await using var rows = await question.ExecuteReaderAsync(cancellation);
        var columns = new Dictionary<string, string[]>();
        while (await rows.ReadAsync(cancellation))
            columns[rows.GetString(0)] = rows.GetFieldValue<string[]>(1);
        return columns;
    }

    private static async Task<List<string>> Migrations(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var question = connection.Command("select name from wb_migrations order by name");
        await using var rows = await question.ExecuteReaderAsync(cancellation);
        var names = new List<string>();
        while (await rows.ReadAsync(cancellation))
            names.Add(rows.GetString(0));
        return names;
    }

    private static async Task<List<BackupManifest.Journal>> Journals(
        NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var question = connection.Command(
            "select distinct on (tenant) tenant, position, hash from wb_journal order by tenant, position desc");
        await using var rows = await question.ExecuteReaderAsync(cancellation);
        var journals = new List<BackupManifest.Journal>();
        while (await rows.ReadAsync(cancellation))
        {
            journals.Add(new BackupManifest.Journal(
                rows.GetString(0), rows.GetInt64(1), Convert.ToHexStringLower(rows.GetFieldValue<byte[]>(2))));
        }

        return journals;
    }
}
