using Wijkboek.Application.Journal.Views;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Postgres.Embedded;
using Wijkboek.Host.Postgres.Roles;

namespace Wijkboek.Host;

/// <summary>Finds or starts the database and puts the product on it.</summary>
internal static class InstallationStart
{
    /// <summary>A connection string; when set, that server is used and none is started.</summary>
    public const string DatabaseVariable = "WIJKBOEK_DATABASE";

    /// <summary>
    /// A connection string for migrations only, as the owner of the tables. Without it the user of
    /// <see cref="DatabaseVariable"/> makes them, and the program then works as roles which that user could lay down.
    /// </summary>
    public const string OwnerVariable = "WIJKBOEK_DATABASE_OWNER";

    public static async Task<Installation> Open(string? dataDirectory, CancellationToken cancellation)
    {
        var directory = Path.GetFullPath(dataDirectory ?? DataDirectory.Default());
        var server = await Reach(directory, cancellation);
        RoleConnections? roles = null;
        try
        {
            await using var owner = Database.Open(server.Owner);
            await Migrator.Migrate(owner, cancellation);
            Directory.CreateDirectory(directory);
            var masterKey = MasterKeyFile.Load(directory);
            await MasterKeyCheck.Check(owner, masterKey, cancellation);
            roles = RoleConnections.Open(await Login(server, cancellation));
            var appended = new JournalSignal();
            return new Installation(
                new ReachedDatabase(roles, server.Cluster),
                new PostgresEventStore(roles, SystemClock.Instance, appended),
                new PostgresViewStore(roles),
                new PostgresPersonalKeys(roles, masterKey),
                masterKey,
                new PostgresCheckpoints(roles),
                SigningKeyFile.Load(directory),
                appended,
                SystemClock.Instance)
            {
                Listener = new JournalListener(roles.Application, appended),
            };
        }
        catch
        {
            await new ReachedDatabase(roles, server.Cluster).DisposeAsync();
            throw;
        }
    }

    private static async Task<Server> Reach(string directory, CancellationToken cancellation)
    {
        if (Variable(DatabaseVariable) is { } given)
            return new Server(Variable(OwnerVariable) ?? given, given, null);
        var cluster = await EmbeddedCluster.Start(new ClusterOptions(directory), cancellation);
        return new Server(cluster.ConnectionString, null, cluster);
    }

    private static async Task<string> Login(Server server, CancellationToken cancellation)
    {
        if (server.Login is not { } given)
            return await ProgramLogin.OnOwnServer(server.Owner, cancellation);
        if (given != server.Owner)
            await ProgramLogin.Admit(server.Owner, given, cancellation);
        return given;
    }

    private static string? Variable(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;

    /// <param name="Login">Null on a server of our own, where the program has a user of its own.</param>
    private sealed record Server(string Owner, string? Login, EmbeddedCluster? Cluster);

    // The connections close before the server that they lead to.
    private sealed record ReachedDatabase(RoleConnections? Roles, EmbeddedCluster? Cluster) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            if (Roles is not null)
                await Roles.DisposeAsync();
            if (Cluster is not null)
                await Cluster.DisposeAsync();
        }
    }
}
