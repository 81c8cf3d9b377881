using System.Diagnostics;
using Wijkboek.Host.Postgres.Embedded;

namespace Wijkboek.Host.Tests.Postgres.Embedded;

/// <summary>
/// A program of its own that holds a cluster, to be killed or run as another user: this test assembly, started once
/// more with only the explicit test below.
/// </summary>
public sealed class ClusterProgram : IDisposable
{
    private const string FolderVariable = "WIJKBOEK_TEST_CLUSTER";
    private const string Ready = "ready ";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process process;

    public ClusterProgram() => process = Process.GetCurrentProcess();

    private ClusterProgram(Process process, string connectionString)
    {
        this.process = process;
        ConnectionString = connectionString;
    }

    internal string ConnectionString { get; } = "";

    [Fact(Explicit = true)]
    public async Task Holds_a_cluster_until_its_input_ends()
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable);
        Assert.SkipWhen(folder is null, "Only as a child of another test.");
        await using var cluster = await EmbeddedCluster.Start(new(folder), TestContext.Current.CancellationToken);
        Console.WriteLine(Ready + cluster.ConnectionString);
        await Console.In.ReadToEndAsync();
    }

    /// <param name="folder">The data directory.</param>
    /// <param name="assemblies">Where this assembly can be read by the user that is to run it.</param>
    /// <param name="wrapping">What to put before the command, to run it as another user.</param>
    internal static async Task<ClusterProgram> Start(string folder, string assemblies, params string[] wrapping)
    {
        var executable = Path.Combine(assemblies, typeof(ClusterProgram).Assembly.GetName().Name!);
        string[] words =
        [
            .. wrapping, executable,
            "-method", $"{typeof(ClusterProgram).FullName}.{nameof(Holds_a_cluster_until_its_input_ends)}",
            "-explicit", "only", "-noColor",
        ];
        var info = new ProcessStartInfo(words[0], words[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        info.Environment[FolderVariable] = folder;
        var process = Process.Start(info)!;
        return new(process, await ReadyLine(process));
    }

    internal void Kill() => process.Kill();

    public void Dispose()
    {
        if (process.Id != Environment.ProcessId && !process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private static async Task<string> ReadyLine(Process process)
    {
        using var limit = new CancellationTokenSource(Patience);
        List<string> seen = [];
        while (await process.StandardOutput.ReadLineAsync(limit.Token) is { } line)
        {
            if (line.StartsWith(Ready, StringComparison.Ordinal))
            {
                return line[Ready.Length..];
            }

            seen.Add(line);
        }

        throw new InvalidOperationException("The child ended early:\n" + string.Join('\n', seen));
    }
}
