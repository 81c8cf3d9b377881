using Npgsql;
using Wijkboek.Host.Tests.Postgres;
using Wijkboek.Host.Tests.Postgres.Embedded;

namespace Wijkboek.Host.Tests.Cli;

/// <summary>Views that were spoiled or stopped, seen and put right with the program as people start it.</summary>
public sealed class RebuildTests(PostgresFixture postgres) : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private TestDatabase database = null!;
    private WijkboekProgram wijkboek = null!;

    public async ValueTask InitializeAsync()
    {
        database = await postgres.CreateDatabase();
        Directory.CreateDirectory(folder.Path);
        wijkboek = WijkboekProgram.OnDatabase(database.ConnectionString, folder.Path);
        var file = folder.In("opdrachten.jsonl");
        await File.WriteAllLinesAsync(
            file, [.. CommandFile.Founding, CommandFile.Rent(4, 9_000, 9_000), CommandFile.Rent(5, 8_000, 8_000)]);
        wijkboek.Run("import", "commands", file, "--coop", "voorbeeld").ShouldSucceed();
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task A_spoiled_document_is_named_by_a_replay_and_put_right_by_a_rebuild()
    {
        wijkboek.Run("audit", "replay", "--coop", "voorbeeld").ShouldSucceed();
        await Change(
            """
            update wijkboek.wb_views set data = jsonb_set(data::jsonb, '{first}', '7')::text
            where view = 'events-per-day'
            """);

        var replay = wijkboek.Run("audit", "replay", "--coop", "voorbeeld");
        replay.ExitCode.ShouldBe(1, replay.Errors);
        replay.Errors.ShouldContain("weergave ‘events-per-day’, document ‘");
        replay.Errors.ShouldContain("$.first");

        wijkboek.Run("rebuild", "--coop", "voorbeeld", "--view", "events-per-day").ShouldSucceed()
            .Output.ShouldStartWith("1 weergaven opnieuw opgebouwd");
        wijkboek.Run("audit", "replay", "--coop", "voorbeeld").ShouldSucceed();
    }

    [Fact]
    public async Task An_answer_says_so_when_an_event_stopped_what_it_rests_on()
    {
        var whole = wijkboek.Run("show", "statement", "--coop", "voorbeeld", "--format", "json").ShouldSucceed();
        whole.Errors.ShouldBeEmpty();
        await Change(
            "update wijkboek.mt_events set type = 'entry_of_tomorrow' where type = 'entry_posted' and seq_id = "
            + "(select max(seq_id) from wijkboek.mt_events where type = 'entry_posted')");

        wijkboek.Run("rebuild").ExitCode.ShouldBe(1);
        var shown = wijkboek.Run("show", "statement", "--coop", "voorbeeld", "--format", "json").ShouldSucceed();
        shown.Errors.ShouldContain("(entry_of_tomorrow)");
        shown.Json();

        await Change("update wijkboek.mt_events set type = 'entry_posted' where type = 'entry_of_tomorrow'");
        wijkboek.Run("rebuild", "--coop", "voorbeeld").ShouldSucceed();
        var mended = wijkboek.Run("show", "statement", "--coop", "voorbeeld", "--format", "json").ShouldSucceed();
        (mended.Output, mended.Errors).ShouldBe((whole.Output, ""));
    }

    private async Task Change(string sql)
    {
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var change = source.CreateCommand(sql);
        (await change.ExecuteNonQueryAsync()).ShouldBeGreaterThan(0);
    }
}
