using Npgsql;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Chain;
using Wijkboek.Host.Postgres;
using Wijkboek.Host.Postgres.Roles;
using Wijkboek.Testing;
using Wijkboek.Testing.Journal;

namespace Wijkboek.Host.Tests.Postgres;

/// <summary>Whoever may do anything in the database still cannot change a journal unnoticed.</summary>
public sealed class TamperingTests(PostgresFixture postgres) : IAsyncLifetime
{
    private const string Tenant = JournalUnderTest.Tenant;

    public static TheoryData<string, string> EveryColumn { get; } = new()
    {
        { "mt_events", "seq_id" }, { "mt_events", "id" }, { "mt_events", "stream_id" }, { "mt_events", "version" },
        { "mt_events", "data" }, { "mt_events", "bdata" }, { "mt_events", "type" }, { "mt_events", "timestamp" },
        { "mt_events", "tenant_id" }, { "mt_events", "mt_dotnet_type" }, { "mt_events", "correlation_id" },
        { "mt_events", "causation_id" }, { "mt_events", "headers" }, { "mt_events", "user_name" },
        { "mt_events", "is_archived" },
        { "mt_streams", "tenant_id" }, { "mt_streams", "id" }, { "mt_streams", "type" }, { "mt_streams", "version" },
        { "mt_streams", "timestamp" }, { "mt_streams", "created" }, { "mt_streams", "is_archived" },
        { "wb_journal", "tenant" }, { "wb_journal", "position" }, { "wb_journal", "seq_id" },
        { "wb_journal", "recorded_at" }, { "wb_journal", "module" }, { "wb_journal", "salt" },
        { "wb_journal", "body_hash" }, { "wb_journal", "hash" },
    };

    public static TheoryData<string> EveryMember { get; } =
    [
        "data = jsonb_set(data, '{costs}', '1201')",
        "data = jsonb_set(data, '{costs}', '1200.5')",
        "data = jsonb_set(data, '{name}', '\"De Driehoeh\"')",
        "data = jsonb_set(data, '{by}', 'null')",
        "data = data - 'by'",
        "data = jsonb_set(data, '{harvest,0,kilos}', '3')",
        "data = jsonb_set(data, '{note,sealed}', to_jsonb(overlay(data #>> '{note,sealed}' placing '+' from 5)))",
        "data = jsonb_set(data, '{note,key}', to_jsonb(overlay(data #>> '{note,key}' placing 'a00' from 1)))",
        "headers = jsonb_set(headers, '{role}', '\"board\"')",
        "headers = jsonb_set(headers, '{mandate}', '\"decision-2026-15\"')",
        "headers = jsonb_set(headers, '{mandate}', 'null')",
        "headers = jsonb_set(headers, '{commandId}', '\"00000000-0000-0000-0000-000000000001\"')",
        "headers = jsonb_set(headers, '{commandId}', to_jsonb(upper(headers ->> 'commandId')))",
        "headers = jsonb_set(headers, '{reason}', 'null')",
        "headers = jsonb_set(headers, '{reason,sealed}', '\"AAAA\"')",
        "headers = headers || '{\"more\": true}'",
        "headers = null",
        "correlation_id = null",
    ];

    private static readonly string[] Tables = ["mt_events", "mt_streams", "wb_journal"];

    private TestDatabase database = null!;
    private NpgsqlDataSource source = null!;
    private RoleConnections roles = null!;

    public async ValueTask InitializeAsync()
    {
        database = await PostgresJournal.CreateDatabase(postgres);
        source = Database.Open(database.ConnectionString);
        roles = RoleConnections.Open(database.ConnectionString);
        var journal = PostgresJournal.Open(roles);
        foreach (var name in (string[])["a", "b", "a"])
        {
            var version = name == "a" ? (await journal.Journal()).Count / 2 : 0;
            await journal.Append(new Recording(
                Tenant, [Garden.Stream(name).Record(Garden.Tended(note: "Voor Anna"))],
                JournalUnderTest.At(($"garden/{name}", version)), JournalUnderTest.Metadata(),
                Reason: "Omdat het mocht"));
            journal.Clock.Now += Duration.FromSeconds(1);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await roles.DisposeAsync();
        await source.DisposeAsync();
        await database.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(EveryColumn))]
    public async Task A_change_of_any_column_names_the_position(string table, string column)
    {
        await Tamper($"update {table} set {column} = {await Change(table, column)} where {Second(table)}");

        (await Verdict()).ShouldBeOfType<IntactVerdict.No>().Position.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(EveryMember))]
    public async Task A_change_of_any_member_names_the_position(string change)
    {
        await Tamper($"update mt_events set {change} where {Second("mt_events")}");

        (await Verdict()).ShouldBeOfType<IntactVerdict.No>().Position.ShouldBe(2);
    }

    [Fact]
    public async Task Single_changes_at_random_are_all_noticed()
    {
        var lots = new Random(Properties.IsLongRun ? Random.Shared.Next() : 20261121);
        var changes = await EveryChange();
        await KeepCopies();
        for (var i = 0; i < (Properties.IsLongRun ? 10_000 : 100); i++)
        {
            var change = changes[lots.Next(changes.Count)];
            if (await Tamper(change) == 0)
                continue;

            (await Verdict()).ShouldBeOfType<IntactVerdict.No>(change);
            await PutBack();
        }

        (await Verdict()).ShouldBeOfType<IntactVerdict.Yes>();
    }

    [Fact]
    public async Task No_column_is_forgotten_above()
    {
        await using var question = source.CreateCommand(
            $"""
            select table_name || '.' || column_name from information_schema.columns
            where table_schema = '{Database.Schema}' and table_name in ('mt_events', 'mt_streams', 'wb_journal')
            """);
        await using var rows = await question.ExecuteReaderAsync();
        var columns = new List<string>();
        while (await rows.ReadAsync())
            columns.Add(rows.GetString(0));

        columns.ShouldBe(EveryColumn.Select(row => $"{row.Data.Item1}.{row.Data.Item2}"), ignoreOrder: true);
    }

    [Theory]
    [InlineData("delete from mt_events where version = 1 and stream_id = 'garden/b'", 2)]
    [InlineData("delete from wb_journal where position = 2", 2)]
    [InlineData("delete from mt_streams where id = 'garden/b'", 2)]
    [InlineData("insert into mt_streams (tenant_id, id, version) values ('wijk-oost', 'garden/c', 1)", 4)]
    [InlineData("""
        insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id)
        values (99, gen_random_uuid(), 'garden/a', 3, '{}', 'garden_tended', now(), 'wijk-oost')
        """, 3)]
    [InlineData("""
        insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id)
        values (99, gen_random_uuid(), null, 1, '{}', 'garden_tended', now(), 'wijk-oost')
        """, 4)]
    public async Task What_is_taken_out_or_slipped_in_is_noticed(string sql, long position)
    {
        await Tamper(sql);

        (await Verdict()).ShouldBeOfType<IntactVerdict.No>().Position.ShouldBe(position);
    }

    [Fact]
    public async Task Untouched_it_is_intact_and_whether_it_is_complete_is_unknown()
    {
        var verdict = await JournalVerifier.Verify(Store, Tenant, default);

        verdict.Intact.ShouldBeOfType<IntactVerdict.Yes>().Head.Position.ShouldBe(3);
        verdict.Complete.ShouldBeOfType<CompleteVerdict.Unknown>();
    }

    private PostgresEventStore Store => new(roles, SystemClock.Instance, new());

    private async Task<IntactVerdict> Verdict() => (await JournalVerifier.Verify(Store, Tenant, default)).Intact;

    private async Task<List<string>> EveryChange()
    {
        var changes = new List<string>();
        foreach (var (table, column) in EveryColumn.Select(row => row.Data))
        {
            var change = await Change(table, column);
            changes.AddRange(Rows(table).Select(row => Update(table, column, change, row)));
        }

        foreach (var (column, change) in EveryMember.Select(member => member.Data.Split(" = ", 2)).Select(Halves))
            changes.AddRange(Rows("mt_events").Select(row => Update("mt_events", column, change, row)));
        return changes;
    }

    private static (string Column, string Change) Halves(string[] parts) => (parts[0], parts[1]);

    // Of what was drawn at random, now and then something already stands there: that is no change.
    private static string Update(string table, string column, string change, string row) =>
        $"update {table} set {column} = {change} where {row} and {column} is distinct from ({change})";

    private static IEnumerable<string> Rows(string table) => table switch
    {
        "mt_streams" => ["id = 'garden/a'", "id = 'garden/b'"],
        "mt_events" => Enumerable.Range(1, 3).Select(position =>
            $"seq_id = (select seq_id from wb_journal where position = {position})"),
        _ => Enumerable.Range(1, 3).Select(position => $"position = {position}"),
    };

    private async Task KeepCopies()
    {
        foreach (var table in Tables)
            await Tamper($"create table kept_{table} as table {table}");
    }

    private async Task PutBack()
    {
        foreach (var table in Tables)
            await Tamper($"delete from {table}; insert into {table} select * from kept_{table}");
    }

    private static string Second(string table) => table switch
    {
        "mt_events" => "stream_id = 'garden/b'",
        "mt_streams" => "id = 'garden/b'",
        _ => "position = 2",
    };

    private async Task<string> Change(string table, string column)
    {
        await using var question = source.CreateCommand(
            $"""
            select data_type from information_schema.columns
            where table_schema = '{Database.Schema}' and table_name = '{table}' and column_name = '{column}'
            """);
        return await question.ExecuteScalarAsync() switch
        {
            "bigint" => $"{column} + 1000",
            "boolean" => $"not {column}",
            "bytea" => $@"coalesce(set_byte({column}, 3, get_byte({column}, 3) # 1), '\x01')",
            "character varying" => $"coalesce(overlay({column} placing 'y' from 2 for 1), 'y')",
            "jsonb" => $$"""{{column}} || '{"more": 1}'""",
            "timestamp with time zone" => $"{column} + interval '1 microsecond'",
            "uuid" => $"overlay({column}::text placing 'a00' from 1 for 3)::uuid",
            var other => throw new NotSupportedException($"How is a {other} changed?"),
        };
    }

    /// <returns>How many rows it changed.</returns>
    private async Task<int> Tamper(string sql)
    {
        // As superuser, past every foreign key.
        await using var command = source.CreateCommand(
            $"begin; set local session_replication_role = replica; {sql}; commit");
        return await command.ExecuteNonQueryAsync();
    }
}
