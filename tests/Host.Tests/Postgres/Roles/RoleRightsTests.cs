using Npgsql;
using Wijkboek.Host.Postgres.Roles;

namespace Wijkboek.Host.Tests.Postgres.Roles;

/// <summary>Everything that could be asked of any table is asked as every role.</summary>
public sealed class RoleRightsTests(RoleFixture database) : IClassFixture<RoleFixture>
{
    private const string Own = RoleFixture.Own;
    private const string Other = RoleFixture.Other;

    // Per role: a right, then where it holds; a table with all of its columns, or columns one by one.
    private static readonly Dictionary<string, string[]> Rights = new()
    {
        ["application"] =
        [
            "select mt_streams mt_events wb_journal wb_commands wb_roles wb_views wb_view_generations wb_view_stops",
            "select wb_personal_keys wb_checkpoints wb_users wb_sessions wb_attempts wb_sign_ins wb_access_log",
            "select wb_tokens wb_documents",
            "insert wb_personal_keys wb_checkpoints wb_users wb_sessions wb_attempts wb_sign_ins wb_access_log",
            "insert wb_tokens wb_documents",
            "delete wb_users wb_sessions wb_attempts wb_sign_ins wb_access_log wb_documents",
            "update wb_users wb_sessions wb_attempts wb_tokens.used_at wb_tokens.revoked_at",
            "update wb_personal_keys.wrapped wb_personal_keys.destroyed_at",
        ],
        ["writer"] =
        [
            "select mt_streams wb_journal wb_commands wb_roles mt_events.seq_id mt_events.id",
            "insert mt_streams mt_events wb_journal wb_commands",
            "update mt_streams.version mt_streams.timestamp",
        ],
        ["projector"] =
        [
            "select mt_events wb_journal wb_roles",
            "select wb_views wb_view_generations wb_view_leftovers wb_view_stops mt_event_progression",
            "insert wb_views wb_view_generations wb_view_leftovers wb_view_stops mt_event_progression",
            "update wb_views wb_view_generations wb_view_leftovers wb_view_stops mt_event_progression",
            "delete wb_views wb_view_generations wb_view_leftovers wb_view_stops mt_event_progression",
        ],
        ["verifier"] = ["select mt_streams mt_events wb_journal wb_commands wb_roles"],
    };

    // Whose rows belong to nobody, or to all.
    private static readonly string[] WithoutCooperative =
    [
        "mt_event_progression", "wb_attempts", "wb_erasure_check", "wb_master_key", "wb_migrations", "wb_roles",
        "wb_sessions", "wb_sign_ins", "wb_users", "wb_view_generations", "wb_view_leftovers",
    ];

    public static TheoryData<string> EveryRole { get; } = [.. Rights.Keys];

    [Theory]
    [MemberData(nameof(EveryRole))]
    public async Task A_role_may_do_what_its_work_needs_and_nothing_else(string role)
    {
        var possible = new List<string>();
        foreach (var (right, statement) in database.Tables.SelectMany(table => Attempts(table, Own)))
        {
            if (await database.Try(role, Own, statement) is not null)
                possible.Add(right);
        }

        possible.ShouldBe(Rights[role].SelectMany(Expected), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(EveryRole))]
    public async Task No_role_changes_what_a_table_is(string role)
    {
        foreach (var table in database.Tables)
        {
            foreach (var statement in Alterations(table))
                (await database.Try(role, Own, statement)).ShouldBeNull($"{role}: {statement}");
        }
    }

    [Theory]
    [InlineData("create table more (id int)")]
    [InlineData("create view more as select 1")]
    [InlineData("create function more() returns int language sql return 1")]
    [InlineData("create schema more")]
    [InlineData("drop schema wijkboek cascade")]
    [InlineData("create role more")]
    [InlineData("call wb_allow('application', 'delete on mt_events')")]
    [InlineData("call wb_keep_apart('mt_events', 'tenant_id')")]
    [InlineData("select setval('mt_events_sequence', 1)")]
    [InlineData("alter sequence mt_events_sequence restart")]
    [InlineData("set session_replication_role = replica")]
    public async Task No_role_does_what_belongs_to_the_owner(string statement)
    {
        foreach (var role in Rights.Keys)
            (await database.Try(role, Own, statement)).ShouldBeNull($"{role}: {statement}");
    }

    [Fact]
    public async Task Only_the_writer_gives_out_numbers()
    {
        foreach (var role in Rights.Keys)
        {
            var given = await database.Try(role, Own, "select nextval('mt_events_sequence')");
            (given is not null).ShouldBe(role == "writer", role);
        }
    }

    [Fact]
    public async Task The_application_reaches_the_rows_of_one_cooperative()
    {
        foreach (var table in Readable("application"))
        {
            var (name, column) = (table.Name, table.TenantColumn!);
            (await Count(Own, $"{name} where {column} = '{Own}'")).ShouldBeGreaterThan(0, name);
            (await Count(Own, $"{name} where {column} is distinct from '{Own}'")).ShouldBe(0, name);
            (await Count(Other, $"{name} where {column} = '{Own}'")).ShouldBe(0, name);
            (await Count(null, name)).ShouldBe(0, name);
            (await Count("", name)).ShouldBe(0, name);
        }
    }

    [Fact]
    public async Task The_application_writes_no_row_of_another_cooperative()
    {
        foreach (var table in Readable("application"))
        {
            foreach (var within in (string?[])[Own, null, ""])
            {
                var insert = Attempts(table, Other).Single(attempt => attempt.Right.StartsWith("insert")).Statement;
                (await database.Try("application", within, insert)).ShouldBeNull($"{within}: {insert}");
            }
        }

        const string Forget = "update wb_personal_keys set wrapped = null, destroyed_at = now()";
        (await database.Try("application", Own, $"{Forget} where tenant = '{Other}'")).ShouldBe(0);
        (await database.Try("application", null, Forget)).ShouldBe(0);
        (await database.Try("application", Own, Forget)).ShouldBe(await Count(Own, "wb_personal_keys"));
    }

    [Theory]
    [InlineData("writer", "wb_journal")]
    [InlineData("projector", "mt_events")]
    [InlineData("verifier", "mt_streams")]
    public async Task Who_works_for_all_cooperatives_reads_all(string role, string table) =>
        (await database.Try(role, null, $"select count(*) from {table}")).ShouldBe(2);

    [Fact]
    public void Every_table_with_a_cooperative_keeps_it_apart()
    {
        database.Tables.Where(table => table.TenantColumn is null).Select(table => table.Name)
            .ShouldBe(WithoutCooperative, "A new table names its cooperative, or stands in this list.");
        foreach (var table in database.Tables.Where(table => table.TenantColumn is not null))
        {
            table.IsGuarded.ShouldBeTrue($"{table.Name}: call wb_keep_apart in its migration.");
            table.Policies.Count.ShouldBe(2, table.Name);
            table.Policies.ShouldContain(policy => policy.StartsWith("its_own ") && policy.Contains("wijkboek.tenant"));
            table.Policies.ShouldContain("all_cooperatives true");
        }
    }

    [Fact]
    public async Task A_connection_from_the_pool_has_its_role_and_no_cooperative()
    {
        for (var time = 0; time < 3; time++)
        {
            await using (var asked = database.Roles.Application.Within(Own, "select count(*) from wb_journal"))
            await using (var rows = await asked.Ask(default))
            {
                (await rows.ReadAsync()).ShouldBeTrue();
                rows.GetInt64(0).ShouldBe(1);
            }

            await using var after = database.Roles.Application.CreateCommand(
                "select current_user like 'wijkboek_application_%' and (select count(*) from wb_journal) = 0");
            (await after.ExecuteScalarAsync()).ShouldBe(true);
        }
    }

    private IEnumerable<TableShape> Readable(string role) => database.Tables.Where(table =>
        table.TenantColumn is not null
        && Rights[role].SelectMany(Expected).Contains($"select {table.Name}.{table.TenantColumn}"));

    private async Task<int> Count(string? tenant, string rows) =>
        (await database.Try("application", tenant, $"select count(*) from {rows}")).ShouldNotBeNull(rows);

    private IEnumerable<string> Expected(string line)
    {
        var words = line.Split(' ');
        return words[1..].SelectMany(place => words[0] is "select" or "update" && !place.Contains('.')
            ? Columns(place).Select(column => $"{words[0]} {column}")
            : [$"{words[0]} {place}"]);
    }

    private IEnumerable<string> Columns(string table) =>
        database.Tables.Single(shape => shape.Name == table).Columns.Select(column => $"{table}.{column}");

    private static IEnumerable<(string Right, string Statement)> Attempts(TableShape table, string tenant)
    {
        var name = table.Name;
        foreach (var column in table.Columns)
        {
            yield return ($"select {name}.{column}", $"select count(*) from (select {column} from {name}) as asked");
            yield return ($"update {name}.{column}", $"update {name} set {column} = {column}");
        }

        yield return ($"insert {name}", table.TenantColumn is { } whose
            ? $"insert into {name} ({whose}) values ('{tenant}')"
            : $"insert into {name} default values");
        yield return ($"delete {name}", $"delete from {name}");
        yield return ($"truncate {name}", $"truncate {name} cascade");
    }

    private static IEnumerable<string> Alterations(TableShape table) =>
    [
        $"alter table {table.Name} add column more int",
        $"alter table {table.Name} alter column {table.Columns[0]} drop not null",
        $"alter table {table.Name} disable row level security",
        $"alter table {table.Name} no force row level security",
        $"alter table {table.Name} owner to current_user",
        $"alter table {table.Name} rename to more",
        $"create policy more on {table.Name} using (true)",
        $"create index on {table.Name} ({table.Columns[0]})",
        $"create rule more as on insert to {table.Name} do instead nothing",
        $"drop table {table.Name} cascade",
    ];
}
