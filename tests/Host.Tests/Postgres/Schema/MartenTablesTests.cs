using Wijkboek.Host.Postgres;

namespace Wijkboek.Host.Tests.Postgres.Schema;

/// <summary>
/// Marten 9 reads a journal of ours as long as its tables are exactly these: conjoined tenancy, string stream ids, all
/// metadata. Nothing may be added to them either.
/// </summary>
public sealed class MartenTablesTests(PostgresFixture postgres)
{
    private const string Columns = """
        mt_event_progression.name character varying not null
        mt_event_progression.last_seq_id bigint
        mt_event_progression.last_updated timestamp with time zone default transaction_timestamp()
        mt_events.seq_id bigint not null
        mt_events.id uuid not null
        mt_events.stream_id character varying
        mt_events.version bigint not null
        mt_events.data jsonb not null
        mt_events.bdata bytea
        mt_events.type character varying(500) not null
        mt_events.timestamp timestamp with time zone not null default now()
        mt_events.tenant_id character varying default '*DEFAULT*'::character varying
        mt_events.mt_dotnet_type character varying
        mt_events.correlation_id character varying
        mt_events.causation_id character varying
        mt_events.headers jsonb
        mt_events.user_name character varying
        mt_events.is_archived boolean default false
        mt_streams.tenant_id character varying not null default '*DEFAULT*'::character varying
        mt_streams.id character varying not null
        mt_streams.type character varying
        mt_streams.version bigint
        mt_streams.timestamp timestamp with time zone not null default now()
        mt_streams.created timestamp with time zone not null default now()
        mt_streams.is_archived boolean default false
        """;

    private const string Constraints = """
        mt_event_progression pk_mt_event_progression PRIMARY KEY (name)
        mt_events fkey_mt_events_stream_id_tenant_id FK (tenant_id, stream_id) REFERENCES mt_streams(tenant_id, id)
        mt_events pkey_mt_events_seq_id PRIMARY KEY (seq_id)
        mt_streams pkey_mt_streams_tenant_id_id PRIMARY KEY (tenant_id, id)
        """;

    private const string Indexes = """
        pk_mt_event_progression UNIQUE (name)
        pk_mt_events_stream_and_version UNIQUE (tenant_id, stream_id, version)
        pkey_mt_events_seq_id UNIQUE (seq_id)
        pkey_mt_streams_tenant_id_id UNIQUE (tenant_id, id)
        """;

    [Theory]
    [InlineData(
        """
        select c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
            || case when a.attnotnull then ' not null' else '' end
            || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
        from pg_attribute a join pg_class c on c.oid = a.attrelid
        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
        where c.relnamespace = 'wijkboek'::regnamespace and c.relkind = 'r' and c.relname like 'mt\_%'
            and a.attnum > 0 and not a.attisdropped
        order by c.relname collate "C", a.attnum
        """, Columns)]
    [InlineData(
        """
        select c.relname || ' ' || k.conname || ' ' || replace(pg_get_constraintdef(k.oid), 'FOREIGN KEY', 'FK')
        from pg_constraint k join pg_class c on c.oid = k.conrelid
        where c.relnamespace = 'wijkboek'::regnamespace and c.relname like 'mt\_%' and k.contype <> 'n'
        order by c.relname collate "C", k.conname collate "C"
        """, Constraints)]
    [InlineData(
        """
        select i.relname || case when x.indisunique then ' UNIQUE (' else ' (' end
            || (select string_agg(pg_get_indexdef(i.oid, n::int, true), ', ' order by n)
                from generate_series(1, x.indnkeyatts) as keys (n)) || ')'
        from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid
        where c.relnamespace = 'wijkboek'::regnamespace and c.relname like 'mt\_%'
        order by i.relname collate "C"
        """, Indexes)]
    public async Task Are_as_Marten_makes_them(string question, string expected)
    {
        await using var database = await PostgresJournal.CreateDatabase(postgres);
        await using var source = Database.Open(database.ConnectionString);
        await using var command = source.CreateCommand(question);
        await using var rows = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await rows.ReadAsync())
            found.Add(rows.GetString(0));

        found.ShouldBe(expected.Split('\n').Select(line => line.TrimEnd('\r')));
    }

    [Fact]
    public async Task Do_nothing_on_their_own()
    {
        await using var database = await PostgresJournal.CreateDatabase(postgres);
        await using var source = Database.Open(database.ConnectionString);
        await using var triggers = source.CreateCommand(
            """
            select count(*) from pg_trigger t join pg_class c on c.oid = t.tgrelid
            where c.relnamespace = 'wijkboek'::regnamespace and not t.tgisinternal
            """);

        (await triggers.ExecuteScalarAsync()).ShouldBe(0L);
    }
}
