using Npgsql;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Postgres.Embedded;

namespace Wijkboek.Host;

/// <summary>Finds or starts the database and puts the product on it.</summary>
internal static class InstallationStart
{
    /// <summary>A connection string; when set, that server is used and none is started.</summary>
    public const string DatabaseVariable = "WIJKBOEK_DATABASE";

    public static async Task<Installation> Open(string? dataDirectory, CancellationToken cancellation)
    {
        var directory = Path.GetFullPath(dataDirectory ?? DataDirectory.Default());
        var database = await Reach(directory, cancellation);
        try
        {
            await Migrator.Migrate(database.Source, cancellation);
            Directory.CreateDirectory(directory);
            var masterKey = MasterKeyFile.Load(directory);
            await MasterKeyCheck.Check(database.Source, masterKey, cancellation);
            var appended = new JournalSignal();
            return new Installation(
                database,
                new PostgresEventStore(database.Source, SystemClock.Instance, appended),
                new PostgresViewStore(database.Source),
                new PostgresPersonalKeys(database.Source, masterKey),
                masterKey,
                new PostgresCheckpoints(database.Source),
                SigningKeyFile.Load(directory),
                appended,
                SystemClock.Instance)
            {
                Listener = new JournalListener(database.Source, appended),
            };
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    private static async Task<ReachedDatabase> Reach(string directory, CancellationToken cancellation)
    {
        if (Environment.GetEnvironmentVariable(DatabaseVariable) is { Length: > 0 } server)
            return new ReachedDatabase(Database.Open(server), null);
        var cluster = await EmbeddedCluster.Start(new ClusterOptions(directory), cancellation);
        return new ReachedDatabase(Database.Open(cluster.ConnectionString), cluster);
    }

    // The connections close before the server that they lead to.
    private sealed record ReachedDatabase(NpgsqlDataSource Source, EmbeddedCluster? Cluster) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Source.DisposeAsync();
            if (Cluster is not null)
                await Cluster.DisposeAsync();
        }
    }
}
