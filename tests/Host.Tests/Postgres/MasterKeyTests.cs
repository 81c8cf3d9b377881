using Wijkboek.Application.Journal.Sealing;
using Wijkboek.Host.Postgres;

namespace Wijkboek.Host.Tests.Postgres;

public sealed class MasterKeyTests(PostgresFixture postgres) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("wijkboek-key-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_first_start_makes_a_key_that_only_its_owner_can_read()
    {
        var first = MasterKeyFile.Load(folder);

        MasterKeyFile.Load(folder).Proof.ShouldBe(first.Proof);
        var file = Directory.EnumerateFiles(folder).ShouldHaveSingleItem();
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void Starts_at_the_same_time_agree_on_one_key()
    {
        var proofs = new string[8];
        using var start = new Barrier(proofs.Length);
        Thread[] starts = [.. Enumerable.Range(0, proofs.Length).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            proofs[i] = Convert.ToHexString(MasterKeyFile.Load(folder).Proof);
        }))];
        foreach (var one in starts)
            one.Start();
        foreach (var one in starts)
            one.Join();

        proofs.Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void A_damaged_key_file_is_named()
    {
        File.WriteAllText(Path.Combine(folder, "master.key"), "niet goed");

        Should.Throw<MasterKeyProblem>(() => MasterKeyFile.Load(folder)).Message.ShouldContain(folder);
    }

    [Fact]
    public async Task A_database_refuses_the_key_of_another()
    {
        await using var database = await PostgresJournal.CreateDatabase(postgres);
        await using var source = Database.Open(database.ConnectionString);
        var own = new MasterKey(new byte[MasterKey.Length]);
        await MasterKeyCheck.Check(source, own, default);

        await MasterKeyCheck.Check(source, own, default);
        await Should.ThrowAsync<MasterKeyProblem>(
            () => MasterKeyCheck.Check(source, new MasterKey([.. new byte[MasterKey.Length - 1], 1]), default));
    }
}
