using Npgsql;
using Wijkboek.Host.Tests.Postgres;
using Wijkboek.Host.Tests.Postgres.Embedded;
using static Wijkboek.Host.Tests.Cli.ErasedPerson;

namespace Wijkboek.Host.Tests.Cli;

public sealed class RestoreTests(PostgresFixture postgres) : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private TestDatabase database = null!;
    private WijkboekProgram wijkboek = null!;

    public async ValueTask InitializeAsync()
    {
        database = await postgres.CreateDatabase();
        Directory.CreateDirectory(folder.Path);
        wijkboek = WijkboekProgram.OnDatabase(database.ConnectionString, folder.Path);
        await File.WriteAllLinesAsync(folder.In("opdrachten.jsonl"), Lines);
        wijkboek.Run("import", "commands", folder.In("opdrachten.jsonl"), "--coop", Cooperative).ShouldSucceed();
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task What_cannot_be_put_back_in_full_is_refused_and_leaves_nothing()
    {
        var backup = folder.In("kopie");
        await Execute(
            $"""
            insert into wijkboek.wb_documents (tenant, sha256, kind, sealed)
            values ('{Cooperative}', decode(repeat('5c0a', 16), 'hex'), 'pdf', 'x')
            """);
        wijkboek.Run("backup", "--out", backup).ShouldSucceed().Output.ShouldContain("erasures.jsonl");
        var (key, list) = (folder.In("master.key"), folder.In("erasures.jsonl"));
        await using var empty = await postgres.CreateDatabase();
        using var elsewhere = new TemporaryFolder();
        var other = WijkboekProgram.OnDatabase(empty.ConnectionString, elsewhere.Path);

        Restore(other, backup, key, null).ShouldBeRefused().ShouldContain("wislijst");
        Restore(other, backup, null, list).ShouldBeRefused().ShouldContain("hoofdsleutel");
        Restore(other, backup, key, key).ShouldBeRefused().ShouldContain("geen wislijst");
        var strange = folder.In("vreemd.key");
        await File.WriteAllTextAsync(strange, Convert.ToBase64String(new byte[32]));
        Restore(other, backup, strange, list).ShouldBeRefused().ShouldContain("hoort niet bij deze reservekopie");
        foreach (var part in (double[])[0.1, 0.5, 0.9])
            Restore(other, Damaged(backup, part), key, list).ShouldBeRefused().ShouldContain("beschadigd");
        Directory.Exists(elsewhere.Path).ShouldBeFalse("nothing is begun before the file was found whole");

        Restore(wijkboek, backup, key, list).ShouldBeRefused().ShouldContain("niet leeg");
        Restore(other, backup, key, list).ShouldSucceed().Output.ShouldContain("ongeschonden");
        (await Rows(empty)).ShouldBe(await Rows(database));
    }

    [Fact]
    public async Task An_erasure_that_was_cut_off_is_finished_at_the_next_start()
    {
        await Execute("create table kept as select * from wijkboek.wb_personal_keys");
        wijkboek.Run("erase", "--coop", Cooperative, "--person", Id, "--ground", "Objection").ShouldSucceed();
        // As if the program had stopped between the fact and its consequence.
        await Execute(
            """
            update wijkboek.wb_personal_keys k set wrapped = kept.wrapped, destroyed_at = null
            from kept where kept.id = k.id;
            update wijkboek.wb_erasure_check set last_seq_id = 0
            """);
        File.Delete(folder.In("erasures.jsonl"));

        wijkboek.Run("audit", "verify").ShouldSucceed();

        (await Count("select count(*) from wijkboek.wb_personal_keys where wrapped is not null")).ShouldBe(0);
        (await File.ReadAllLinesAsync(folder.In("erasures.jsonl"))).Length.ShouldBeGreaterThan(1);
    }

    private static ProgramResult Restore(WijkboekProgram program, string backup, string? key, string? list) =>
        program.Run([
            "restore", "--from", backup,
            .. key is null ? Array.Empty<string>() : ["--master-key", key],
            .. list is null ? Array.Empty<string>() : ["--erasures", list],
        ]);

    private string Damaged(string backup, double part)
    {
        var bytes = File.ReadAllBytes(backup);
        bytes[(int)(bytes.Length * part)] ^= 0x10;
        var path = folder.In("beschadigd");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static async Task<(long Events, long Keys, long Commands, string Documents)> Rows(TestDatabase of)
    {
        await using var source = NpgsqlDataSource.Create(of.ConnectionString);
        await using var question = source.CreateCommand(
            """
            select (select count(*) from wijkboek.wb_journal), (select count(*) from wijkboek.wb_personal_keys),
                (select count(*) from wijkboek.wb_commands),
                (select string_agg(wb_documents::text, ' ') from wijkboek.wb_documents)
            """);
        await using var row = await question.ExecuteReaderAsync();
        await row.ReadAsync();
        return (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2), row.GetString(3));
    }

    private async Task Execute(string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<long> Count(string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var question = source.CreateCommand(sql);
        return (long)(await question.ExecuteScalarAsync())!;
    }
}
