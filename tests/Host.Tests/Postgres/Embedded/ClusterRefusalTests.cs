using System.Runtime.Versioning;
using Wijkboek.Host.Postgres.Embedded;

namespace Wijkboek.Host.Tests.Postgres.Embedded;

[UnsupportedOSPlatform("windows")]
public sealed class ClusterRefusalTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Without_binaries_the_message_gives_the_one_command()
    {
        var options = new ClusterOptions(folder.Path) { BinaryFolders = ["/usr/bin"] };

        var problem = await Should.ThrowAsync<NoPostgresBinaries>(() => Start(options));

        problem.Message.ShouldContain("Installeer het met: ");
    }

    [Fact]
    public async Task A_cluster_of_another_version_is_named_with_what_there_is()
    {
        Directory.CreateDirectory(folder.In("postgres"));
        await File.WriteAllTextAsync(folder.In("postgres/PG_VERSION"), "9\n", TestContext.Current.CancellationToken);

        var problem = await Should.ThrowAsync<ClusterProblem>(() => Start(new(folder.Path)));

        problem.Message.ShouldContain("zijn van PostgreSQL 9");
        problem.Message.ShouldContain("Installeer PostgreSQL 9 erbij");
        problem.Message.ShouldContain("/bin)");
    }

    [Fact]
    public async Task A_folder_with_something_else_in_it_is_left_alone()
    {
        Directory.CreateDirectory(folder.In("postgres"));
        await File.WriteAllTextAsync(folder.In("postgres/mine.txt"), "x", TestContext.Current.CancellationToken);

        var problem = await Should.ThrowAsync<ClusterProblem>(() => Start(new(folder.Path)));

        problem.Message.ShouldContain("bestaat al");
        File.Exists(folder.In("postgres/mine.txt")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_folder_that_the_server_cannot_enter_is_named_with_one_that_works()
    {
        Assert.SkipUnless(UnixCalls.IsRoot, "Only root drops to another account.");
        Directory.CreateDirectory(folder.Path, (UnixFileMode)0b111_000_000);

        var problem = await Should.ThrowAsync<ClusterProblem>(() => Start(new(folder.In("data"))));

        problem.Message.ShouldContain($"kan de map {folder.Path} niet in");
        problem.Message.ShouldContain("--data /var/lib/wijkboek");
        Directory.Exists(folder.In("data")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_lost_password_is_said()
    {
        await using (await Start(new(folder.Path)))
        {
        }

        File.Delete(folder.In("postgres.password"));

        var problem = await Should.ThrowAsync<ClusterProblem>(() => Start(new(folder.Path)));
        problem.Message.ShouldContain("wachtwoord");
    }

    private static Task<EmbeddedCluster> Start(ClusterOptions options) =>
        EmbeddedCluster.Start(options, TestContext.Current.CancellationToken);
}
