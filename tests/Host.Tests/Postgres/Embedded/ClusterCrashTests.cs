using System.Diagnostics;
using System.Runtime.Versioning;
using Wijkboek.Host.Postgres.Embedded;

namespace Wijkboek.Host.Tests.Postgres.Embedded;

[UnsupportedOSPlatform("windows")]
public sealed class ClusterCrashTests : IDisposable
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_server_ends_with_a_program_that_is_killed_and_keeps_the_data()
    {
        using var program = await ClusterProgram.Start(folder.Path, AppContext.BaseDirectory);
        await ClusterQueries.Ask(program.ConnectionString, "create table kept as select 42 as answer");
        using var server = PostmasterFile.ServerOf(folder.In("postgres")).ShouldNotBeNull();

        program.Kill();

        using var limit = new CancellationTokenSource(Bound);
        await server.WaitForExitAsync(limit.Token);
        await using var cluster = await Start();
        (await cluster.Ask("select answer from kept")).ShouldBe(42);
    }

    [Fact]
    public async Task A_killed_program_can_be_started_again_at_once()
    {
        using var program = await ClusterProgram.Start(folder.Path, AppContext.BaseDirectory);

        program.Kill();

        await using var cluster = await Start();
        cluster.IsOwner.ShouldBeTrue();
        (await cluster.Ask("select 1")).ShouldBe(1);
    }

    [Fact]
    public async Task A_server_that_is_killed_is_started_again_with_its_data()
    {
        await using var cluster = await Start();
        await cluster.Ask("create table kept as select 42 as answer");
        using var server = PostmasterFile.ServerOf(folder.In("postgres")).ShouldNotBeNull();

        server.Kill();

        (await cluster.AskUntilAnswered("select answer from kept")).ShouldBe(42);
    }

    [Fact]
    public async Task A_first_start_that_was_killed_is_begun_anew()
    {
        Directory.CreateDirectory(folder.In("postgres.new-killed/data/base"));
        File.SetUnixFileMode(folder.Path, (UnixFileMode)0b111_001_001);

        await using var cluster = await Start();

        (await cluster.Ask("select 1")).ShouldBe(1);
        Directory.Exists(folder.In("postgres.new-killed")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_stale_process_id_that_another_program_got_is_no_server()
    {
        await using (await Start())
        {
        }

        // PostgreSQL believes a living process of its own user; as root, one is needed that is not root's.
        using var other = await OtherProgram();
        var lines = $"{other.Id}\n{folder.In("postgres")}\n1\n5432\n/nowhere\n\n0 0\nready\n";
        await File.WriteAllTextAsync(
            PostmasterFile.In(folder.In("postgres")), lines, TestContext.Current.CancellationToken);

        await using var cluster = await Start();

        (await cluster.Ask("select 1")).ShouldBe(1);
        other.HasExited.ShouldBeFalse();
        other.Kill();
    }

    private Task<Process> OtherProgram()
    {
        var account = ServerAccount.For(new ClusterFolder(folder.Path));
        return new ServerProgram("/usr/bin/sleep", ["60"], account).Start(new OutputTail());
    }

    private Task<EmbeddedCluster> Start() =>
        EmbeddedCluster.Start(new(folder.Path), TestContext.Current.CancellationToken);
}
