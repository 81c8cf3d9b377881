using System.Diagnostics;
using Npgsql;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Tests.Cli;
using Wijkboek.Host.Tests.Postgres.Embedded;

namespace Wijkboek.Host.Tests.Postgres;

/// <summary>Two programs on one database: the one that follows the journal is killed at its work.</summary>
public sealed class TakeoverTests(PostgresFixture postgres)
{
    // It has the right to follow, and a backend of this database waits for a row.
    private const string IsHeldUp = """
        select count(*) from pg_locks right_to_follow
        where locktype = 'advisory' and granted and classid::bigint << 32 | objid::bigint = $1
            and database = (select oid from pg_database where datname = current_database())
            and exists (select from pg_stat_activity
                where datname = current_database() and wait_event_type = 'Lock')
        """;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Another_program_goes_on_where_a_killed_one_was()
    {
        await using var database = await postgres.CreateDatabase();
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Path);
        var wijkboek = WijkboekProgram.OnDatabase(database.ConnectionString, folder.Path);
        var file = folder.In("opdrachten.jsonl");
        await File.WriteAllLinesAsync(
            file, [.. CommandFile.Founding, CommandFile.Rent(4, 9_000, 9_000), CommandFile.Rent(5, 8_000, 8_000)]);
        wijkboek.Run("import", "commands", file, "--coop", "voorbeeld").ShouldSucceed();
        await using var source = Database.Open(database.ConnectionString);
        var end = await Number(source, "select max(seq_id) from wb_journal");

        using var first = wijkboek.Start("serve", "--urls", "http://localhost:0");
        await first.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        await using (var connection = await source.OpenConnectionAsync(TestContext.Current.CancellationToken))
        await using (await connection.BeginTransactionAsync(TestContext.Current.CancellationToken))
        {
            // Gives it everything to do, and holds it up in the middle of that.
            await Execute(connection, "select from wb_view_generations for update");
            await using (var other = await source.OpenConnectionAsync(TestContext.Current.CancellationToken))
                await Execute(other, "update mt_event_progression set last_seq_id = 0; delete from wb_views");
            await Until(async () => await Number(source, IsHeldUp, AdvisoryLock.Project) == 1);
            first.Kill();
            await first.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        using var second = wijkboek.Start("serve", "--urls", "http://localhost:0");
        await Until(async () =>
            await Number(source, "select count(*) from mt_event_progression where last_seq_id < $1", end) == 0);

        second.Kill();
        await second.WaitForExitAsync(TestContext.Current.CancellationToken);
        wijkboek.Run("audit", "replay", "--coop", "voorbeeld").ShouldSucceed();
    }

    // Looks until it is so; how long that takes is the machine's affair.
    private static async Task Until(Func<Task<bool>> isSo)
    {
        var started = Stopwatch.StartNew();
        while (!await isSo())
        {
            started.Elapsed.ShouldBeLessThan(Patience);
            await Task.Yield();
        }
    }

    private static async Task<long> Number(NpgsqlDataSource source, string question, params object[] values)
    {
        await using var command = source.Command(question, values);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task Execute(NpgsqlConnection connection, string sql)
    {
        await using var command = connection.Command(sql);
        await command.ExecuteNonQueryAsync();
    }
}
