using System.Diagnostics;

namespace Wijkboek.Host.Postgres.Embedded;

/// <summary>The server process of a cluster that we own.</summary>
internal sealed class ClusterServer(ServerBinaries binaries, ServerAccount? account, ClusterFolder folder)
    : IAsyncDisposable
{
    // Long enough to replay what a crash left, which a durable cluster does before it is ready.
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(10);

    private readonly OutputTail output = new();
    private Process? process;

    public async Task Start(Durability durability, CancellationToken cancellationToken)
    {
        await StopLeftover(cancellationToken);
        var socket = OperatingSystem.IsWindows() ? null : folder.SocketFolder();
        if (socket is not null)
        {
            FolderPermissions.MakePrivate(socket, account);
        }

        var arguments = ServerSettings.Arguments(folder.Data, socket, durability);
        process = await new ServerProgram(binaries.Postgres, arguments, account).Start(output);
        try
        {
            await Ready(process, cancellationToken);
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }

    public Task Ended(CancellationToken cancellationToken) =>
        process?.WaitForExitAsync(cancellationToken) ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (process is not null)
        {
            await Stop(process, CancellationToken.None);
            process.Dispose();
            process = null;
        }

        var socket = folder.SocketFolder();
        if (Directory.Exists(socket))
        {
            Directory.Delete(socket, recursive: true);
        }
    }

    /// <summary>The server of an owner that was killed: on its way out, or running on where nothing stops it.</summary>
    private async Task StopLeftover(CancellationToken cancellationToken)
    {
        using var leftover = PostmasterFile.ServerOf(folder.Data);
        if (leftover is not null)
        {
            await Stop(leftover, cancellationToken);
        }

        PostmasterFile.RemoveIfAnotherProgramHasItsId(folder.Data);
    }

    private async Task Ready(Process starting, CancellationToken cancellationToken)
    {
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < StartLimit && !starting.HasExited)
        {
            // A file that names another process is what a crash left; the server replaces it.
            if (PostmasterFile.Read(folder.Data) is { IsReady: true } file && file.ProcessId == starting.Id)
            {
                return;
            }

            await Task.Delay(Step, cancellationToken);
        }

        throw new ClusterProblem($"PostgreSQL wil niet starten met de gegevens in {folder.Data}.\n{output}");
    }

    private async Task Stop(Process server, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(StopLimit);
        try
        {
            await AskToStop(server, limit.Token);
            await server.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // What was committed is safe: the next start replays it.
            server.Kill(entireProcessTree: true);
        }
    }

    private async Task AskToStop(Process server, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows())
        {
            await ServerProgram.Run(
                new(binaries.PgCtl, ["stop", "-D", folder.Data, "-m", "fast", "-w"]), cancellationToken);
        }
        else
        {
            UnixCalls.Send(UnixCalls.Interrupt, server.Id);
        }
    }
}
