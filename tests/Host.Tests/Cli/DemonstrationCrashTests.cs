using System.Diagnostics;
using Npgsql;
using Wijkboek.Host.Tests.Postgres;
using Wijkboek.Host.Tests.Postgres.Embedded;

namespace Wijkboek.Host.Tests.Cli;

/// <summary>The demonstration again, and after it was killed: the same figures, and nothing twice.</summary>
public sealed class DemonstrationCrashTests(PostgresFixture postgres, DemonstrationFixture whole)
    : IClassFixture<DemonstrationFixture>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task Killed_halfway_and_run_again_it_completes_with_the_same_figures()
    {
        await using var database = await postgres.CreateDatabase();
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Path);
        var wijkboek = WijkboekProgram.OnDatabase(database.ConnectionString, folder.Path);
        using (var killed = wijkboek.Start("demo", "--no-serve", "--out", folder.In("uit")))
        {
            await UntilRecorded(database.ConnectionString, 200);
            killed.Kill();
            await killed.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        wijkboek.Run("demo", "--no-serve", "--out", folder.In("uit")).ShouldSucceed();
        foreach (var file in new[] { "kpi-2025.json", "earnings-2025.json" })
            (await File.ReadAllTextAsync(Path.Combine(folder.In("uit"), file)))
                .ShouldBe(await File.ReadAllTextAsync(whole.Out(file)));
        var statement = wijkboek.Run(
            "show", "statement", "--coop", DemonstrationFixture.Cooperative, "--year", "2025", "--format", "json");
        statement.ShouldSucceed().Output.ShouldBe(whole.Show("statement").Output);
        wijkboek.Run("audit", "verify").ShouldSucceed();
    }

    [Fact]
    public void In_its_own_data_directory_a_second_run_changes_nothing()
    {
        using var folder = new TemporaryFolder();
        var wijkboek = WijkboekProgram.OnFolder(folder.In("gegevens"));
        var report = Path.Combine(folder.In("uit"), "jaarverslag-2025.pdf");
        wijkboek.Run("demo", "--no-serve", "--out", folder.In("uit")).ShouldSucceed();
        var (journal, bytes) = (wijkboek.Run("audit", "verify").ShouldSucceed().Output, File.ReadAllBytes(report));

        wijkboek.Run("demo", "--no-serve", "--out", folder.In("uit")).ShouldSucceed()
            .Output.ShouldContain("0 nieuw vastgelegd");
        wijkboek.Run("audit", "verify").ShouldSucceed().Output.ShouldBe(journal);
        File.ReadAllBytes(report).ShouldBe(bytes);
    }

    // Looks until enough was written; how long that takes is the machine's affair.
    private static async Task UntilRecorded(string connectionString, int events)
    {
        var started = Stopwatch.StartNew();
        await using var source = NpgsqlDataSource.Create(connectionString);
        while (await Recorded(source) < events)
        {
            started.Elapsed.ShouldBeLessThan(Patience);
            await Task.Yield();
        }
    }

    private static async Task<long> Recorded(NpgsqlDataSource source)
    {
        try
        {
            await using var count = source.CreateCommand("select count(*) from wijkboek.wb_journal");
            return (long)(await count.ExecuteScalarAsync())!;
        }
        catch (PostgresException notYet) when (notYet.SqlState is PostgresErrorCodes.UndefinedTable)
        {
            return 0;
        }
    }
}
