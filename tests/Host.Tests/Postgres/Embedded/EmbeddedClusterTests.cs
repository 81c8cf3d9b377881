using System.Runtime.Versioning;
using Npgsql;
using Wijkboek.Host.Postgres.Embedded;

namespace Wijkboek.Host.Tests.Postgres.Embedded;

[UnsupportedOSPlatform("windows")]
public sealed class EmbeddedClusterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_new_cluster_answers_and_its_server_does_not_run_as_root()
    {
        await using var cluster = await Start();

        (await cluster.Ask("select current_database()")).ShouldBe("wijkboek");
        var server = PostmasterFile.Read(folder.In("postgres"))!.ProcessId;
        var users = File.ReadLines($"/proc/{server}/status").Single(line => line.StartsWith("Uid:"));
        users.Split('\t')[1].ShouldNotBe("0");
    }

    [Fact]
    public async Task A_second_start_finds_the_data_of_the_first()
    {
        await using (var first = await Start())
        {
            await first.Ask("create table kept as select 42 as answer");
        }

        await using var second = await Start();
        (await second.Ask("select answer from kept")).ShouldBe(42);
    }

    [Fact]
    public async Task A_second_program_connects_to_the_running_cluster()
    {
        await using var owner = await Start();
        await owner.Ask("create table kept as select 42 as answer");

        await using var guest = await Start();

        guest.IsOwner.ShouldBeFalse();
        (await guest.Ask("select answer from kept")).ShouldBe(42);
    }

    [Fact]
    public async Task A_guest_that_ends_leaves_the_server_running()
    {
        await using var owner = await Start();
        await using (await Start())
        {
        }

        (await owner.Ask("select 1")).ShouldBe(1);
    }

    [Fact]
    public async Task A_guest_succeeds_the_owner_that_ends()
    {
        await using var guest = await StartGuestOfAnOwnerThatEnds();

        (await guest.AskUntilAnswered("select answer from kept")).ShouldBe(42);
        // The new server answers a moment before its start is finished and the guest has become its owner.
        await guest.UntilOwner();
        guest.IsOwner.ShouldBeTrue();
    }

    [Fact]
    public async Task Two_programs_that_start_at_once_share_one_new_cluster()
    {
        var both = await Task.WhenAll(Start(), Start());

        both.Count(cluster => cluster.IsOwner).ShouldBe(1);
        foreach (var cluster in both.OrderBy(cluster => cluster.IsOwner))
        {
            (await cluster.Ask("select 1")).ShouldBe(1);
            await cluster.DisposeAsync();
        }
    }

    [Fact]
    public async Task Without_the_generated_password_nobody_enters()
    {
        await using var cluster = await Start();

        File.GetUnixFileMode(folder.In("postgres.password"))
            .ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var guess = new NpgsqlConnectionStringBuilder(cluster.ConnectionString) { Password = "guess" };
        var refusal = await Should.ThrowAsync<PostgresException>(
            () => ClusterQueries.Ask(guess.ConnectionString, "select 1"));
        refusal.SqlState.ShouldBe(PostgresErrorCodes.InvalidPassword);
    }

    [Theory]
    [InlineData(Durability.Durable, "on")]
    [InlineData(Durability.ThrowAway, "off")]
    internal async Task Peoples_data_is_synced_and_a_tests_data_is_not(Durability durability, string expected)
    {
        await using var cluster = await EmbeddedCluster.Start(
            new(folder.Path, durability), TestContext.Current.CancellationToken);

        (await cluster.Ask("show fsync")).ShouldBe(expected);
    }

    [Fact]
    public async Task A_data_directory_with_a_long_path_works()
    {
        var deep = folder.In(new string('a', 60)) + "/" + new string('b', 60);

        await using var cluster = await Start(deep);

        (await cluster.Ask("select 1")).ShouldBe(1);
    }

    [Fact]
    public async Task A_data_directory_with_a_comma_and_a_space_works()
    {
        await using var cluster = await Start(folder.In("buurt, oost"));

        (await cluster.Ask("select 1")).ShouldBe(1);
    }

    [Fact]
    public async Task The_socket_folder_goes_with_the_server()
    {
        string host;
        await using (var cluster = await Start())
        {
            host = new NpgsqlConnectionStringBuilder(cluster.ConnectionString).Host!;
            Directory.Exists(host).ShouldBeTrue();
        }

        Directory.Exists(host).ShouldBeFalse();
    }

    private async Task<EmbeddedCluster> StartGuestOfAnOwnerThatEnds()
    {
        await using var owner = await Start();
        await owner.Ask("create table kept as select 42 as answer");
        return await Start();
    }

    private Task<EmbeddedCluster> Start(string? dataDirectory = null) => EmbeddedCluster.Start(
        new(dataDirectory ?? folder.Path, Durability.ThrowAway), TestContext.Current.CancellationToken);
}
