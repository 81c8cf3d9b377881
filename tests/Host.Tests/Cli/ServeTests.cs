using System.Diagnostics;
using System.Net;
using Wijkboek.Host.Tests.Postgres.Embedded;

namespace Wijkboek.Host.Tests.Cli;

public sealed class ServeTests
{
    [Fact]
    public void Anywhere_but_on_this_machine_is_refused_before_anything_starts()
    {
        using var folder = new TemporaryFolder();
        WijkboekProgram.OnFolder(folder.In("gegevens")).Run("serve", "--urls", "http://0.0.0.0:5080")
            .ShouldBeRefused().ShouldContain("alleen op deze computer");
        Directory.Exists(folder.In("gegevens")).ShouldBeFalse();
    }

    [Fact]
    public async Task It_serves_until_it_is_told_to_stop_and_its_database_stops_too()
    {
        using var folder = new TemporaryFolder();
        var data = folder.In("gegevens");
        using var serving = WijkboekProgram.OnFolder(data).Start("serve", "--urls", "http://localhost:0");
        var said = await serving.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        said.ShouldNotBeNull(await Errors(serving));
        said.ShouldContain("stop met Ctrl-C");
        using var client = new HttpClient();
        WebUtility.HtmlDecode(await client.GetStringAsync(said.Split(' ')[1]))
            .ShouldContain("Hoe heet jullie coöperatie?");

        // Not -INT, which programs ignore that a shell started in the background.
        Process.Start("kill", ["-TERM", $"{serving.Id}"])!.WaitForExit();
        await serving.WaitForExitAsync(TestContext.Current.CancellationToken);
        serving.ExitCode.ShouldBe(0, await Errors(serving));
        Directory.GetFiles(data, "postmaster.pid", SearchOption.AllDirectories).ShouldBeEmpty();
    }

    private static async Task<string> Errors(Process ended) =>
        ended.HasExited ? await ended.StandardError.ReadToEndAsync() : "";
}
