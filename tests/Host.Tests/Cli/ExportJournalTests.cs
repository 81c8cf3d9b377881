using Npgsql;
using Wijkboek.Host.Tests.Postgres;
using Wijkboek.Host.Tests.Postgres.Embedded;

namespace Wijkboek.Host.Tests.Cli;

/// <summary>What leaves the program can be checked without it, and against what was kept elsewhere.</summary>
public sealed class ExportJournalTests(PostgresFixture postgres) : IAsyncLifetime
{
    private const string Cooperative = "voorbeeld";

    private readonly TemporaryFolder folder = new();
    private TestDatabase database = null!;
    private WijkboekProgram wijkboek = null!;
    private string export = "";

    public async ValueTask InitializeAsync()
    {
        database = await postgres.CreateDatabase();
        Directory.CreateDirectory(folder.Path);
        wijkboek = WijkboekProgram.OnDatabase(database.ConnectionString, folder.Path);
        export = folder.In("boek.jsonl");
        await Import([.. CommandFile.Founding]);
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public void An_export_is_checked_and_measured_against_what_was_kept_elsewhere()
    {
        var line = wijkboek.Run("audit", "checkpoint", "--coop", Cooperative).ShouldSucceed().Output.Trim();
        wijkboek.Run("audit", "checkpoint", "--coop", Cooperative).Output.Trim().ShouldBe(line);
        wijkboek.Run("audit", "checkpoints", "--coop", Cooperative).ShouldSucceed().Output.Trim().ShouldBe(line);
        wijkboek.Run("export", "journal", "--coop", Cooperative, "--out", export).ShouldSucceed();
        var kept = folder.In("ijkpunt.txt");
        File.WriteAllText(kept, $"Van de laatste pagina:\n{line.Replace(' ', '\n')}\n");

        var verdict = wijkboek.Run("audit", "verify", export, "--checkpoint", kept, "--position", "2").ShouldSucceed();

        verdict.Output.ShouldContain("ongeschonden");
        verdict.Output.ShouldContain("Volledig: ja");
        verdict.Output.ShouldContain("De ondertekening");
        verdict.Output.ShouldContain("Hash bij stand 2");

        var lines = File.ReadAllLines(export);
        File.WriteAllLines(export, [.. lines[..2], lines[2].Replace("\"version\":1", "\"version\":2"), .. lines[3..]]);
        wijkboek.Run("audit", "verify", export).ShouldBeRefused().ShouldContain("positie 2:");
        File.Delete(export);
        wijkboek.Run("audit", "verify", export).ShouldBeRefused().ShouldContain("geen bestand");
    }

    [Fact]
    public void A_checkpoint_that_was_changed_is_called_forged()
    {
        var line = wijkboek.Run("audit", "checkpoint", "--coop", Cooperative).ShouldSucceed().Output.Trim();
        var words = line.Split(' ');
        words[4] = "2020-01-01T00:00:00.000000Z";

        wijkboek.Run("audit", "verify", "--checkpoint", string.Join(' ', words)).ShouldBeRefused()
            .ShouldContain("veranderd nadat het is ondertekend");
    }

    [Fact]
    public async Task Newest_events_that_were_cut_off_everywhere_are_missed_by_a_checkpoint()
    {
        var line = wijkboek.Run("audit", "checkpoint", "--coop", Cooperative).ShouldSucceed().Output.Trim();
        var newest = line.Split(' ')[2];
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using (var cut = source.CreateCommand(
            $"""
            begin; set local session_replication_role = replica;
            delete from wijkboek.mt_streams s using wijkboek.mt_events e, wijkboek.wb_journal j
            where j.position = {newest} and e.seq_id = j.seq_id and s.id = e.stream_id and s.version = 1;
            update wijkboek.mt_streams s set version = s.version - 1, timestamp = (
                select max(timestamp) from wijkboek.mt_events e where e.stream_id = s.id and e.version < s.version)
            from wijkboek.mt_events e join wijkboek.wb_journal j on j.seq_id = e.seq_id
            where j.position = {newest} and s.id = e.stream_id;
            delete from wijkboek.mt_events e using wijkboek.wb_journal j
            where j.position = {newest} and e.seq_id = j.seq_id;
            delete from wijkboek.wb_journal where position = {newest};
            delete from wijkboek.wb_commands where first_position = {newest};
            update wijkboek.wb_commands set last_position = last_position - 1 where last_position = {newest};
            commit
            """))
            await cut.ExecuteNonQueryAsync();
        wijkboek.Run("audit", "verify").ShouldBeRefused().ShouldContain($"positie {newest}:");

        await using (var more = source.CreateCommand("delete from wijkboek.wb_checkpoints"))
            await more.ExecuteNonQueryAsync();

        wijkboek.Run("audit", "verify").ShouldSucceed().Output.ShouldContain("Volledig: onbekend");
        wijkboek.Run("audit", "verify", "--checkpoint", line).ShouldBeRefused()
            .ShouldContain($"het ijkpunt van positie {newest} klopt niet");
    }

    [Fact]
    public void Bodies_of_other_modules_are_withheld()
    {
        wijkboek.Run(
            "export", "journal", "--coop", Cooperative, "--out", export, "--modules", "Governance",
            "--without-personal-data").ShouldSucceed();

        var positions = File.ReadAllLines(export)[1..^1];
        var finance = positions.Where(line => line.Contains("\"module\":\"finance\"")).ToList();
        finance.ShouldNotBeEmpty();
        finance.ShouldAllBe(line => !line.Contains("\"body\""));
        wijkboek.Run("audit", "verify", export).ShouldSucceed().Output.ShouldContain("achtergehouden");
    }

    [Fact]
    public void What_cannot_be_exported_or_compared_is_refused()
    {
        wijkboek.Run("export", "journal", "--coop", Cooperative, "--out", export, "--modules", "Financiën")
            .ShouldBeRefused().ShouldContain("geen module ‘Financiën’");
        wijkboek.Run("export", "journal", "--coop", "onbekend", "--out", export).ShouldBeRefused();
        wijkboek.Run("audit", "checkpoint", "--coop", "onbekend").ShouldBeRefused().ShouldContain("leeg");
        wijkboek.Run("audit", "verify", "--checkpoint", "niets").ShouldBeRefused().ShouldContain("geen ijkpunt");
        File.Exists(export).ShouldBeFalse();
    }

    private async Task Import(string[] lines)
    {
        var file = folder.In("opdrachten.jsonl");
        await File.WriteAllLinesAsync(file, lines);
        wijkboek.Run("import", "commands", file, "--coop", Cooperative).ShouldSucceed();
    }
}
