using System.Diagnostics;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Postgres.Roles;

namespace Wijkboek.Host.Tests.Postgres.Appending;

/// <summary>
/// A program of its own that writes until it is killed and says on its output what was acknowledged: this test
/// assembly, started once more with only the explicit test below.
/// </summary>
public sealed class WritingProgram
{
    private const string DatabaseVariable = "WIJKBOEK_TEST_JOURNAL";
    private const string NameVariable = "WIJKBOEK_TEST_WRITER";
    private const string Acknowledged = "written ";

    [Fact(Explicit = true)]
    public async Task Writes_until_it_is_killed()
    {
        var database = Environment.GetEnvironmentVariable(DatabaseVariable);
        Assert.SkipWhen(database is null, "Only as a child of another test.");
        await using var roles = RoleConnections.Open(database);
        await using var store = new PostgresEventStore(roles, SystemClock.Instance, new());
        using var output = Console.OpenStandardOutput();
        var writers = new Writers(
            store, Environment.GetEnvironmentVariable(NameVariable)!,
            (command, position) => Say(output, $"{Acknowledged}{command} {position}\n"));
        await writers.Write(8, TestContext.Current.CancellationToken);
    }

    internal static Process Start(string connectionString, string name)
    {
        var executable = Path.Combine(AppContext.BaseDirectory, typeof(WritingProgram).Assembly.GetName().Name!);
        string[] words =
        [
            "-method", $"{typeof(WritingProgram).FullName}.{nameof(Writes_until_it_is_killed)}",
            "-explicit", "only", "-noColor",
        ];
        var info = new ProcessStartInfo(executable, words)
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        info.Environment[DatabaseVariable] = connectionString;
        info.Environment[NameVariable] = name;
        return Process.Start(info)!;
    }

    /// <summary>What it said before it was killed, whole lines only.</summary>
    internal static async IAsyncEnumerable<(Guid Command, long Position)> Heard(Process program)
    {
        while (await program.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(Acknowledged, StringComparison.Ordinal)
                && line[Acknowledged.Length..].Split(' ') is [var command, var position])
                yield return (Guid.Parse(command), long.Parse(position));
        }
    }

    // One call per line: what is in no buffer of ours is heard, however the program ends.
    private static void Say(Stream output, string line)
    {
        lock (output)
            output.Write(System.Text.Encoding.ASCII.GetBytes(line));
    }
}
