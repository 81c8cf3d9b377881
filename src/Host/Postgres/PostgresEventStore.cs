using System.Data;
using Npgsql;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Host.Postgres.Appending;
using Wijkboek.Host.Postgres.Roles;

namespace Wijkboek.Host.Postgres;

/// <summary>The journal on Marten's tables.</summary>
internal sealed class PostgresEventStore(RoleConnections roles, IClock clock, JournalSignal appended)
    : IEventStore, IAsyncDisposable
{
    private const string FindHead = """
        select position, hash, recorded_at from wb_journal where tenant = $1 order by position desc limit 1
        """;

    // "offset 0" keeps the server to this: positions in their order, and for each of them its event. Left to itself it
    // reads every event of the cooperative for each page, and sorts whole events.
    private const string InOrder = """
        from
          (select * from wb_journal where tenant = $1 and position > $2 and position <= $3 order by position offset 0) j
        cross join lateral (select * from mt_events where seq_id = j.seq_id offset 0) e
        order by j.position
        """;

    // Who only reads needs none.
    private readonly Lazy<JournalWriter> writer = new(() => new JournalWriter(roles.Writer, clock, appended));

    public Task<AppendAnswer> Append(Append append, CancellationToken cancellationToken)
    {
        AppendPlan.Check(append);
        return writer.Value.Append(append, cancellationToken);
    }

    /// <summary>Writes what still waits.</summary>
    public ValueTask DisposeAsync() => writer.IsValueCreated ? writer.Value.DisposeAsync() : ValueTask.CompletedTask;

    public async Task<KnownCommand?> FindCommand(string tenant, Guid commandId, CancellationToken cancellationToken)
    {
        await using var question = roles.Application.Within(
            tenant,
            """
            select c.request_hash, c.first_position, c.last_position, j.seq_id
            from wb_commands c join wb_journal j on j.tenant = c.tenant and j.position = c.last_position
            where c.tenant = $1 and c.command_id = $2
            """,
            tenant, commandId);
        await using var rows = await question.Ask(cancellationToken);
        return await rows.ReadAsync(cancellationToken)
            ? new KnownCommand(
                rows.GetFieldValue<byte[]>(0),
                new AppendAnswer.Appended(rows.GetInt64(1), rows.GetInt64(2), rows.GetInt64(3)))
            : null;
    }

    public IAsyncEnumerable<StoredEvent> ReadStream(
        string tenant, string stream, long afterVersion, CancellationToken cancellationToken) =>
        EventRows.Read(
            roles.Application.Within(
                tenant,
                $"""
                select {EventRows.Columns}
                from mt_events e join wb_journal j on j.seq_id = e.seq_id
                where e.tenant_id = $1 and e.stream_id = $2 and e.version > $3
                order by e.version
                """,
                tenant, stream, afterVersion),
            cancellationToken);

    public IAsyncEnumerable<StoredEvent> ReadJournal(
        string tenant, long afterPosition, CancellationToken cancellationToken) =>
        ReadJournal(tenant, afterPosition, long.MaxValue, cancellationToken);

    public IAsyncEnumerable<StoredEvent> ReadJournal(
        string tenant, long afterPosition, long lastPosition, CancellationToken cancellationToken) =>
        EventRows.Read(
            roles.Application.Within(
                tenant, $"select {EventRows.Columns} {InOrder}", tenant, afterPosition, lastPosition),
            cancellationToken);

    public IAsyncEnumerable<StoredFact> ReadFacts(
        string tenant, long afterPosition, long lastPosition, CancellationToken cancellationToken) =>
        EventRows.ReadFacts(
            roles.Application.Within(
                tenant, $"select {EventRows.FactColumns} {InOrder}", tenant, afterPosition, lastPosition),
            tenant, cancellationToken);

    public async Task<long> LastSequence(CancellationToken cancellationToken)
    {
        await using var question = roles.Projector.Command("select coalesce(max(seq_id), 0) from wb_journal");
        return (long)(await question.ExecuteScalarAsync(cancellationToken))!;
    }

    public IAsyncEnumerable<StoredEvent> ReadAll(
        long afterSequence, int limit, CancellationToken cancellationToken) =>
        EventRows.Read(
            roles.Projector.CreateBatch().Add(
                $"""
                select {EventRows.Columns}
                from mt_events e join wb_journal j on j.seq_id = e.seq_id
                where e.seq_id > $1
                order by e.seq_id
                limit $2
                """,
                afterSequence, limit),
            cancellationToken);

    public async Task<JournalSnapshot> Snapshot(string tenant, CancellationToken cancellationToken)
    {
        var connection = await roles.Verifier.OpenConnectionAsync(cancellationToken);
        await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);
        return new JournalSnapshot(
            tenant,
            ChainRows.Read(connection, tenant, cancellationToken),
            ChainRows.ReadStreams(connection, tenant, cancellationToken),
            connection)
        {
            Commands = ChainRows.ReadCommands(connection, tenant, cancellationToken),
        };
    }

    public Task<JournalHead> Head(string tenant, CancellationToken cancellationToken) =>
        Head(roles.Application.Within(tenant, FindHead, tenant), cancellationToken);

    public Task<JournalHead> HeadAsOf(string tenant, Instant moment, CancellationToken cancellationToken) =>
        Head(
            roles.Application.Within(
                tenant,
                """
                select position, hash, recorded_at from wb_journal
                where tenant = $1 and recorded_at <= $2
                order by position desc
                limit 1
                """,
                tenant, moment.ToDateTimeUtc()),
            cancellationToken);

    public async Task<IReadOnlyList<string>> Tenants(CancellationToken cancellationToken)
    {
        // One step through the index per cooperative, however long their journals are.
        const string EveryTenant = """
            with recursive chained (tenant) as (
                select min(tenant) from wb_journal
                union all
                select (select min(j.tenant) from wb_journal j where j.tenant > chained.tenant)
                from chained where tenant is not null),
            stored (tenant) as (
                select min(tenant_id) from mt_events
                union all
                select (select min(e.tenant_id) from mt_events e where e.tenant_id > stored.tenant)
                from stored where tenant is not null)
            select tenant from (select tenant from chained union select tenant from stored) every
            where tenant is not null order by tenant collate "C"
            """;
        await using var question = roles.Verifier.Command(EveryTenant);
        await using var rows = await question.ExecuteReaderAsync(cancellationToken);
        var tenants = new List<string>();
        while (await rows.ReadAsync(cancellationToken))
            tenants.Add(rows.GetString(0));
        return tenants;
    }

    private static async Task<JournalHead> Head(NpgsqlBatch question, CancellationToken cancellationToken)
    {
        await using var batch = question;
        await using var rows = await batch.Ask(cancellationToken);
        return await rows.ReadAsync(cancellationToken)
            ? new JournalHead(
                rows.GetInt64(0), Convert.ToHexStringLower(rows.GetFieldValue<byte[]>(1)), EventRows.Moment(rows, 2))
            : JournalHead.Empty;
    }
}
