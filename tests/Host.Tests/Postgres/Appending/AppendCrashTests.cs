using System.Diagnostics;
using System.Runtime.Versioning;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Postgres.Embedded;
using Wijkboek.Host.Postgres.Roles;
using Wijkboek.Host.Tests.Cli;
using Wijkboek.Host.Tests.Postgres.Embedded;
using Wijkboek.Testing;

namespace Wijkboek.Host.Tests.Postgres.Appending;

/// <summary>
/// Sixteen callers, and the end at any moment: whatever was acknowledged is in the journal once, and the journal holds.
/// </summary>
[UnsupportedOSPlatform("windows")]
public sealed class AppendCrashTests(PostgresFixture postgres)
{
    private const int LargestLife = 400;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static int RoundsOfPrograms => Properties.IsLongRun ? 100 : 2;

    private static int KillsOfTheServer => Properties.IsLongRun ? 50 : 3;

    [Fact]
    public async Task Programs_that_are_killed_lose_and_double_nothing()
    {
        await using var database = await PostgresJournal.CreateDatabase(postgres);
        using var folder = new TemporaryFolder();
        var acknowledged = new Acknowledgements();
        for (var round = 0; round < RoundsOfPrograms; round++)
        {
            var connection = database.ConnectionString;
            await Task.WhenAll(
                WriteAndKill(connection, $"a{round}", acknowledged),
                WriteAndKill(connection, $"b{round}", acknowledged));
        }

        acknowledged.Count.ShouldBeGreaterThanOrEqualTo(2 * RoundsOfPrograms);
        await acknowledged.ShouldAllBeWrittenOnce(database.ConnectionString);
        WijkboekProgram.OnDatabase(database.ConnectionString, folder.Path).Run("audit", "verify").ShouldSucceed();
    }

    [Fact]
    public async Task A_server_that_is_killed_loses_and_doubles_nothing()
    {
        using var folder = new TemporaryFolder();
        await using var cluster = await EmbeddedCluster.Start(new(folder.Path), TestContext.Current.CancellationToken);
        await using (var source = Database.Open(cluster.ConnectionString))
            await Migrator.Migrate(source, TestContext.Current.CancellationToken);
        await using var roles = RoleConnections.Open(cluster.ConnectionString);
        var acknowledged = new Acknowledgements();
        await using (var store = new PostgresEventStore(roles, SystemClock.Instance, new()))
        {
            using var ending = new CancellationTokenSource();
            var writing = new Writers(store, "w", acknowledged.Add).Write(16, ending.Token);
            for (var kill = 0; kill < KillsOfTheServer; kill++)
            {
                await acknowledged.Grow(by: Random.Shared.Next(1, LargestLife));
                await KillServer(folder);
            }

            await acknowledged.Grow(by: 1);
            await ending.CancelAsync();
            await writing;
        }

        await acknowledged.ShouldAllBeWrittenOnce(cluster.ConnectionString);
    }

    private static async Task WriteAndKill(string connectionString, string name, Acknowledgements acknowledged)
    {
        using var program = WritingProgram.Start(connectionString, name);
        var left = Random.Shared.Next(1, LargestLife);
        await foreach (var (command, position) in WritingProgram.Heard(program))
        {
            acknowledged.Add(command, position);
            if (--left == 0)
                program.Kill();
        }

        left.ShouldBeLessThanOrEqualTo(0, "It ended before it was killed.");
    }

    private static async Task KillServer(TemporaryFolder folder)
    {
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < Patience)
        {
            using var server = PostmasterFile.ServerOf(folder.In("postgres"));
            if (server is not null)
            {
                server.Kill();
                return;
            }

            await Task.Yield();
        }
    }
}
