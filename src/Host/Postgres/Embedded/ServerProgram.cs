using System.Diagnostics;

namespace Wijkboek.Host.Postgres.Embedded;

/// <summary>A program of PostgreSQL's with its arguments, ready to be started under the right account.</summary>
internal sealed record ServerProgram(string Path, IReadOnlyList<string> Arguments, ServerAccount? Account = null)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Linux only, from util-linux: changes the account and ties the child to our life.</summary>
    public static string? SetPriv { get; } = OperatingSystem.IsLinux() ? OnPath("setpriv") : null;

    private static readonly string? SetSid = OperatingSystem.IsLinux() ? OnPath("setsid") : null;

    /// <summary>Runs to the end and answers what was printed; a failure is a problem that quotes it.</summary>
    public static async Task<string> Run(ServerProgram program, CancellationToken cancellationToken)
    {
        var output = new OutputTail();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        using var process = await program.Start(output);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return process.ExitCode == 0
            ? output.ToString()
            : throw new ClusterProblem(
                $"{System.IO.Path.GetFileName(program.Path)} is mislukt (code {process.ExitCode}): {output}");
    }

    public Task<Process> Start(OutputTail output) => LaunchingThread.Run(() =>
    {
        var process = new Process { StartInfo = StartInfo() };
        process.OutputDataReceived += (_, line) => output.Add(line.Data);
        process.ErrorDataReceived += (_, line) => output.Add(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    });

    private ProcessStartInfo StartInfo()
    {
        string[] words = [.. Wrapping(), Path, .. Arguments];
        var info = new ProcessStartInfo(words[0], words[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // The server's account may not enter the folder that we happen to be in.
            WorkingDirectory = System.IO.Path.GetPathRoot(Path)!,
        };
        info.Environment["LC_ALL"] = "C";
        info.Environment["TZ"] = "UTC";
        info.Environment.Remove("PGDATA");
        return info;
    }

    private IEnumerable<string> Wrapping()
    {
        // A session of its own, so that Ctrl+C in the terminal reaches us and not the server under us.
        IEnumerable<string> session = SetSid is null ? [] : [SetSid];
        if (SetPriv is null)
        {
            return session;
        }

        string[] account = Account is null
            ? []
            : [$"--reuid={Account.UserId}", $"--regid={Account.GroupId}", "--clear-groups"];
        return [.. session, SetPriv, .. account, "--pdeathsig", "INT", "--"];
    }

    private static string? OnPath(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Append("/usr/bin")
            .Select(folder => System.IO.Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
}
