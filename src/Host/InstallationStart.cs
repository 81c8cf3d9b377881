using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Host.Access;
using Wijkboek.Host.Access.Store;
using Wijkboek.Host.Access.Tokens;
using Wijkboek.Host.Backups;
using Wijkboek.Host.Documents;
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
    /// A connection string for migrations, backups and restores only, as the owner of the tables. Without it the user
    /// of <see cref="DatabaseVariable"/> does those, and the program works as roles which that user could lay down.
    /// </summary>
    public const string OwnerVariable = "WIJKBOEK_DATABASE_OWNER";

    public static async Task<Installation> Open(string? dataDirectory, CancellationToken cancellation)
    {
        var directory = DirectoryOf(dataDirectory);
        var server = await Reach(directory, cancellation);
        RoleConnections? roles = null;
        try
        {
            await using var owner = Database.Open(server.Owner);
            await Migrator.Migrate(owner, cancellation);
            Directory.CreateDirectory(directory);
            var masterKey = MasterKeyFile.Load(directory);
            await MasterKeyCheck.Check(owner, masterKey, cancellation);
            var erasures = await ErasureFile.Open(directory, cancellation);
            roles = RoleConnections.Open(await Login(server, cancellation));
            var keys = new PostgresPersonalKeys(roles, masterKey);
            var installation = Assemble(new ReachedDatabase(roles, server), directory, keys, masterKey, erasures);
            await OpenErasures.Finish(owner, keys, installation.Erasing, erasures, cancellation);
            return installation;
        }
        catch
        {
            if (roles is not null)
                await roles.DisposeAsync();
            await server.DisposeAsync();
            throw;
        }
    }

    public static string DirectoryOf(string? dataDirectory) =>
        Path.GetFullPath(dataDirectory ?? DataDirectory.Default());

    /// <summary>The server with the database as it is, perhaps still without tables.</summary>
    public static async Task<Server> Reach(string directory, CancellationToken cancellation)
    {
        if (Variable(DatabaseVariable) is { } given)
            return new Server(Variable(OwnerVariable) ?? given, given, null);
        var cluster = await EmbeddedCluster.Start(new ClusterOptions(directory), cancellation);
        return new Server(cluster.ConnectionString, null, cluster);
    }

    private static Installation Assemble(
        ReachedDatabase database, string directory, IPersonalKeys keys, MasterKey masterKey, ErasureFile erasures)
    {
        var (roles, appended) = (database.Roles, new JournalSignal());
        return new Installation(
            database,
            new PostgresEventStore(roles, SystemClock.Instance, appended),
            new PostgresViewStore(roles),
            keys,
            masterKey,
            new PostgresCheckpoints(roles),
            SigningKeyFile.Load(directory),
            appended,
            SystemClock.Instance,
            erasures)
        {
            Listener = new JournalListener(roles.Application, appended),
            Access = FrontDoor.On(
                new PostgresAccessStore(roles, masterKey), new PostgresTokenStore(roles, masterKey), masterKey,
                SystemClock.Instance),
            Documents = new PostgresDocumentStore(roles, masterKey),
            Backup = new Backup(database.Server.Owner, masterKey, SystemClock.Instance),
        };
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

    /// <param name="Owner">A connection string, as the owner of the tables.</param>
    /// <param name="Login">Null on a server of our own, where the program has a user of its own.</param>
    internal sealed record Server(string Owner, string? Login, EmbeddedCluster? Cluster) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Cluster?.DisposeAsync() ?? ValueTask.CompletedTask;
    }

    // The connections close before the server that they lead to.
    private sealed record ReachedDatabase(RoleConnections Roles, Server Server) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Roles.DisposeAsync();
            await Server.DisposeAsync();
        }
    }
}
