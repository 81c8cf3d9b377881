using System.Diagnostics;
using System.Text.Json;

namespace Wijkboek.Host.Tests.Cli;

/// <summary>The program as people start it: a process of its own, with its own data directory or database.</summary>
internal sealed class WijkboekProgram
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "wijkboek.dll");

    private readonly string[] always;
    private readonly string? database;

    private WijkboekProgram(string[] always, string? database) => (this.always, this.database) = (always, database);

    /// <summary>With the PostgreSQL that it runs itself in this folder.</summary>
    public static WijkboekProgram OnFolder(string data) => new(["--data", data], null);

    /// <summary>On a server; the folder then holds only the master key.</summary>
    public static WijkboekProgram OnDatabase(string connectionString, string data) =>
        new(["--data", data], connectionString);

    public ProgramResult Run(params string[] arguments)
    {
        using var process = Start(arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new ProgramResult(process.ExitCode, output, errors.Result);
    }

    public Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments, .. always])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["WIJKBOEK_DATABASE"] = database;
        return Process.Start(start)!;
    }
}

internal sealed record ProgramResult(int ExitCode, string Output, string Errors)
{
    public ProgramResult ShouldSucceed()
    {
        ExitCode.ShouldBe(0, $"{Output}{Errors}");
        return this;
    }

    /// <summary>Refused: exit code 1 and the reason on stderr, in one line.</summary>
    public string ShouldBeRefused()
    {
        ExitCode.ShouldBe(1, $"{Output}{Errors}");
        return Errors.TrimEnd().Split('\n').ShouldHaveSingleItem();
    }

    public JsonElement Json() => JsonDocument.Parse(Output).RootElement;
}
