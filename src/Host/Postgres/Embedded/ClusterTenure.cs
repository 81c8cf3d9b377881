namespace Wijkboek.Host.Postgres.Embedded;

/// <summary>The time in which this program owns a cluster: from the lock taken to the server stopped.</summary>
internal sealed class ClusterTenure : IAsyncDisposable
{
    private readonly ClusterOwnership ownership;
    private readonly ClusterServer server;

    private ClusterTenure(ClusterOwnership ownership, ClusterServer server)
    {
        this.ownership = ownership;
        this.server = server;
    }

    /// <summary>Null while another program owns the cluster.</summary>
    public static async Task<ClusterTenure?> TryBegin(
        ClusterFolder folder, ServerAccount? account, ClusterOptions options, CancellationToken cancellationToken)
    {
        if (ClusterOwnership.TryTake(folder) is not { } ownership)
        {
            return null;
        }

        try
        {
            var binaries = await ClusterVersion.Choose(folder, options.BinaryFolders, cancellationToken);
            if (!folder.HasData)
            {
                await ClusterCreation.Create(folder, binaries, account, options.Durability, cancellationToken);
            }

            var server = new ClusterServer(binaries, account, folder);
            await server.Start(options.Durability, cancellationToken);
            return new(ownership, server);
        }
        catch
        {
            ownership.Dispose();
            throw;
        }
    }

    /// <summary>Ends when the server does, which it should not do by itself.</summary>
    public Task ServerEnded(CancellationToken cancellationToken) => server.Ended(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        ownership.Dispose();
    }
}
