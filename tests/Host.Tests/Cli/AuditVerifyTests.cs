using Npgsql;
using Wijkboek.Host.Tests.Postgres;
using Wijkboek.Host.Tests.Postgres.Embedded;

namespace Wijkboek.Host.Tests.Cli;

/// <summary>One byte changed behind the program's back is found, with its place.</summary>
public sealed class AuditVerifyTests(PostgresFixture postgres)
{
    private const string Founding = """
        {"id":"00000000-0000-7000-8000-000000000001","act":"FoundCooperative","reason":"Opgericht bij de notaris","data":{"name":"Voorbeeld U.A.","legalForm":"cooperative","foundedOn":"2019-12-01","district":"Oost","municipality":"Utrecht"}}
        """;

    private const string Chart = """
        {"id":"00000000-0000-7000-8000-000000000002","act":"AdoptStandardChart","data":{}}
        """;

    [Theory]
    [InlineData("update wijkboek.mt_events set data = jsonb_set(data, '{name}', '\"Voorbeeld U.B.\"') where version = 1 and stream_id = 'cooperative'")]
    [InlineData("update wijkboek.mt_events set user_name = user_name || 'x' where stream_id = 'cooperative'")]
    [InlineData("update wijkboek.mt_events set type = 'cooperative_founder' where stream_id = 'cooperative'")]
    [InlineData("update wijkboek.mt_events set headers = jsonb_set(headers, '{role}', '\"board\"') where stream_id = 'cooperative'")]
    [InlineData("update wijkboek.wb_journal set module = 'finance' where position = 1")]
    [InlineData("update wijkboek.wb_journal set recorded_at = recorded_at - interval '1 microsecond' where position = 1")]
    [InlineData("update wijkboek.wb_journal set salt = set_byte(salt, 0, get_byte(salt, 0) # 1) where position = 1")]
    [InlineData("update wijkboek.wb_journal set hash = set_byte(hash, 31, get_byte(hash, 31) # 1) where position = 1")]
    [InlineData("delete from wijkboek.wb_commands where first_position = 1")]
    [InlineData("update wijkboek.wb_commands set last_position = 2 where first_position = 1")]
    [InlineData("update wijkboek.wb_commands set command_id = gen_random_uuid() where first_position = 1")]
    public async Task A_changed_byte_is_found_and_its_position_named(string tampering)
    {
        await using var database = await postgres.CreateDatabase();
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Path);
        var wijkboek = WijkboekProgram.OnDatabase(database.ConnectionString, folder.Path);
        var file = folder.In("opdrachten.jsonl");
        await File.WriteAllLinesAsync(file, [Founding.Trim(), Chart.Trim()]);
        wijkboek.Run("import", "commands", file, "--coop", "voorbeeld").ShouldSucceed();
        wijkboek.Run("audit", "verify").ShouldSucceed();

        await using (var source = NpgsqlDataSource.Create(database.ConnectionString))
        await using (var change = source.CreateCommand(tampering))
            (await change.ExecuteNonQueryAsync()).ShouldBe(1);
        wijkboek.Run("audit", "verify").ShouldBeRefused().ShouldContain("positie 1:");
    }
}
