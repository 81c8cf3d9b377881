using System.Diagnostics;
using Npgsql;

namespace Wijkboek.Host.Postgres.Embedded;

/// <summary>
/// A PostgreSQL of our own in the data directory, for those who have the programs but no server. The first program on
/// a directory owns the server and takes it along when it ends; the next ones connect to it, and one of them succeeds
/// the owner. The connection string stays the same then: the socket's place follows from the directory.
/// </summary>
internal sealed class EmbeddedCluster : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly ClusterFolder folder;
    private readonly ServerAccount? account;
    private readonly ClusterOptions options;
    private readonly CancellationTokenSource ending = new();
    private NpgsqlConnectionStringBuilder address = new();
    private ClusterTenure? tenure;
    private Task succession = Task.CompletedTask;

    private EmbeddedCluster(ClusterFolder folder, ServerAccount? account, ClusterOptions options)
    {
        this.folder = folder;
        this.account = account;
        this.options = options;
    }

    public string ConnectionString => ConnectionStringTo(ClusterConnection.Database);

    /// <summary>False while another program runs the server.</summary>
    public bool IsOwner => tenure is not null;

    public string ConnectionStringTo(string database) =>
        new NpgsqlConnectionStringBuilder(address.ConnectionString) { Database = database }.ConnectionString;

    /// <exception cref="NoPostgresBinaries">There is no PostgreSQL on this machine.</exception>
    /// <exception cref="ClusterProblem">It cannot be used: the message says why, and what to do.</exception>
    public static async Task<EmbeddedCluster> Start(ClusterOptions options, CancellationToken cancellationToken)
    {
        var folder = new ClusterFolder(options.DataDirectory);
        var account = ServerAccount.For(folder);
        await FolderPermissions.Prepare(folder.Root, account, cancellationToken);
        var cluster = new EmbeddedCluster(folder, account, options);
        try
        {
            await cluster.OwnOrJoin(cancellationToken);
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }

        // On Windows a new server gets a new port, so that there the connection string would not stay the same.
        cluster.succession = OperatingSystem.IsWindows() ? Task.CompletedTask : cluster.KeepServed();
        return cluster;
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await succession.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await LetGo();
        ending.Dispose();
    }

    private async Task OwnOrJoin(CancellationToken cancellationToken)
    {
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < Patience)
        {
            tenure = await ClusterTenure.TryBegin(folder, account, options, cancellationToken);
            if (await ClusterConnection.TryReach(folder, cancellationToken) is { } reached)
            {
                address = reached;
                return;
            }

            await LetGo();
            await Task.Delay(Step, cancellationToken);
        }

        throw new ClusterProblem(
            $"Een ander programma gebruikt de gegevens in {folder.Root}, maar de database daarvan antwoordt niet.");
    }

    /// <summary>Whenever the server ends, with its owner or by a crash, sees to it that there is one again.</summary>
    private async Task KeepServed()
    {
        while (true)
        {
            await (tenure?.ServerEnded(ending.Token) ?? ClusterConnection.Broken(address, ending.Token));
            await LetGo();
            try
            {
                await OwnOrJoin(ending.Token);
            }
            catch (ClusterProblem)
            {
                // Whoever asks the database something meanwhile is told that it is away; we go on trying.
                await Task.Delay(Pause, ending.Token);
            }
        }
    }

    private async Task LetGo()
    {
        if (tenure is not null)
        {
            await tenure.DisposeAsync();
            tenure = null;
        }
    }
}
