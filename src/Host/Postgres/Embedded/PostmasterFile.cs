using System.Diagnostics;

namespace Wijkboek.Host.Postgres.Embedded;

/// <summary>
/// What a running server says of itself in postmaster.pid, one fact per line
/// (PostgreSQL's src/include/utils/pidfile.h).
/// </summary>
internal sealed record PostmasterFile(int ProcessId, int Port, string SocketFolder, bool IsReady)
{
    private const int Lines = 8;

    public string Host => SocketFolder.Length > 0 ? SocketFolder : "127.0.0.1";

    public static string In(string dataFolder) => Path.Combine(dataFolder, "postmaster.pid");

    /// <summary>Null when there is no server, or none that has said all of this yet.</summary>
    public static PostmasterFile? Read(string dataFolder)
    {
        try
        {
            var lines = File.ReadAllLines(In(dataFolder));
            return lines.Length >= Lines
                && int.TryParse(lines[0], out var process)
                && int.TryParse(lines[3], out var port)
                ? new(process, port, lines[4].Trim(), lines[7].Trim() == "ready")
                : null;
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>The process that the file names, if that is this cluster's server and not a later process.</summary>
    public static Process? ServerOf(string dataFolder)
    {
        var process = NamedIn(dataFolder);
        return process is not null && ServesFrom(dataFolder, process) ? process : null;
    }

    /// <summary>
    /// After a crash another program may have got the server's process id, as happens often in containers; PostgreSQL
    /// then takes it for a living server and refuses to start. A file that names such a program is removed.
    /// </summary>
    public static void RemoveIfAnotherProgramHasItsId(string dataFolder)
    {
        using var process = NamedIn(dataFolder);
        if (process is not null && !process.ProcessName.StartsWith("postgres", StringComparison.Ordinal))
        {
            File.Delete(In(dataFolder));
        }
    }

    private static Process? NamedIn(string dataFolder)
    {
        try
        {
            var first = File.ReadLines(In(dataFolder)).FirstOrDefault();
            return int.TryParse(first, out var id) ? Process.GetProcessById(id) : null;
        }
        catch (Exception absent) when (
            absent is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            return null;
        }
    }

    private static bool ServesFrom(string dataFolder, Process process)
    {
        if (!OperatingSystem.IsLinux())
        {
            return process.ProcessName.StartsWith("postgres", StringComparison.Ordinal);
        }

        try
        {
            // Readable for everyone, unlike /proc/N/cwd; the server is always started with its folder as an argument.
            return File.ReadAllText($"/proc/{process.Id}/cmdline").Split('\0').Contains(dataFolder);
        }
        catch (IOException)
        {
            // It ended between being found and being looked at.
            return false;
        }
    }
}
