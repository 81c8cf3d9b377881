using Npgsql;
using Wijkboek.Application.Journal;

namespace Wijkboek.Host.Postgres;

/// <summary>What an append reads and writes, in two round trips.</summary>
internal static class AppendStatements
{
    public const string FindHead = """
        select position, hash, recorded_at from wb_journal where tenant = $1 order by position desc limit 1
        """;

    public const string FindCommand = """
        select c.request_hash, c.first_position, c.last_position, j.seq_id
        from wb_commands c join wb_journal j on j.tenant = c.tenant and j.position = c.last_position
        where c.tenant = $1 and c.command_id = $2
        """;

    /// <summary>
    /// The lock is a statement of its own before any read: a statement sees what was committed when it began, and one
    /// that also had to wait for the lock would see the journal as it was before.
    /// </summary>
    public static async Task<StoreState> LockAndRead(
        NpgsqlConnection connection, Append append, IClock clock, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection);
        batch
            .Add("select pg_advisory_xact_lock($1)", AdvisoryLock.Append)
            .Add(FindHead, append.Tenant)
            .Add(
                "select id, version from mt_streams where tenant_id = $1 and id = any($2)",
                append.Tenant, append.Expected.Keys.ToArray())
            .Add(FindCommand, append.Tenant, append.Metadata.CommandId)
            .Add("select nextval('mt_events_sequence') from generate_series(1, $1)", append.Events.Count);
        await using var rows = await batch.ExecuteReaderAsync(cancellationToken);
        await rows.NextResultAsync(cancellationToken);
        var head = await ReadHead(rows, cancellationToken);
        await rows.NextResultAsync(cancellationToken);
        var versions = new Dictionary<string, long>();
        while (await rows.ReadAsync(cancellationToken))
            versions[rows.GetString(0)] = rows.GetInt64(1);
        await rows.NextResultAsync(cancellationToken);
        var command = await ReadCommand(rows, cancellationToken);
        await rows.NextResultAsync(cancellationToken);
        var sequences = new List<long>();
        while (await rows.ReadAsync(cancellationToken))
            sequences.Add(rows.GetInt64(0));
        return new StoreState(head, versions, command, sequences, clock.GetCurrentInstant());
    }

    public static async Task<JournalHead> ReadHead(NpgsqlDataReader rows, CancellationToken cancellationToken) =>
        await rows.ReadAsync(cancellationToken)
            ? new JournalHead(
                rows.GetInt64(0), Convert.ToHexStringLower(rows.GetFieldValue<byte[]>(1)), EventRows.Moment(rows, 2))
            : JournalHead.Empty;

    public static async Task<KnownCommand?> ReadCommand(NpgsqlDataReader rows, CancellationToken cancellationToken) =>
        await rows.ReadAsync(cancellationToken)
            ? new KnownCommand(
                rows.GetFieldValue<byte[]>(0),
                new AppendAnswer.Appended(rows.GetInt64(1), rows.GetInt64(2), rows.GetInt64(3)))
            : null;

    public static async Task Write(
        NpgsqlConnection connection, Append append, AppendPlan plan, CancellationToken cancellationToken)
    {
        await using var batch = new NpgsqlBatch(connection);
        AddStreams(batch, append.Tenant, plan.Rows);
        AddEvents(batch, append, plan.Rows);
        AddPositions(batch, append.Tenant, plan.Rows);
        batch
            .Add(
                """
                insert into wb_commands (tenant, command_id, request_hash, first_position, last_position)
                values ($1, $2, $3, $4, $5)
                """,
                append.Tenant,
                append.Metadata.CommandId,
                append.RequestHash,
                plan.Rows[0].Position,
                plan.Rows[^1].Position)
            .Add($"select pg_notify('{JournalListener.Channel}', '')");
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    private static void AddStreams(NpgsqlBatch batch, string tenant, IReadOnlyList<ChainedEvent> rows)
    {
        var newest = rows.GroupBy(row => row.Event!.Stream).Select(stream => stream.Last().Event!).ToList();
        batch.Add(
            """
            insert into mt_streams (tenant_id, id, type, version, timestamp, created, is_archived)
            select $1, stream, kind, version, $5, $5, false from unnest($2, $3, $4) as rows (stream, kind, version)
            on conflict (tenant_id, id) do update set version = excluded.version, timestamp = excluded.timestamp
            """,
            tenant,
            newest.Select(stored => stored.Stream).ToArray(),
            newest.Select(stored => StreamKind.Of(stored.Stream)).ToArray(),
            newest.Select(stored => stored.Version).ToArray(),
            rows[0].RecordedAt.ToDateTimeUtc());
    }

    private static void AddEvents(NpgsqlBatch batch, Append append, IReadOnlyList<ChainedEvent> rows)
    {
        var events = rows.Select(row => row.Event!).ToList();
        var metadata = append.Metadata;
        batch.Add(
            """
            insert into mt_events (
                seq_id, id, stream_id, version, data, type, timestamp, tenant_id, correlation_id, causation_id, headers,
                user_name, is_archived)
            select seq_id, id, stream, version, data, type, $8, $9, $10, $11, headers, $12, false
            from unnest($1, $2, $3, $4, $5, $6, $7) as rows (seq_id, id, stream, version, data, type, headers)
            """,
            events.Select(stored => stored.Sequence).ToArray(),
            events.Select(stored => stored.Id).ToArray(),
            events.Select(stored => stored.Stream).ToArray(),
            events.Select(stored => stored.Version).ToArray(),
            Statements.Json(events.Select(stored => stored.Data)),
            events.Select(stored => stored.Type).ToArray(),
            Statements.Json(events.Select(stored => new ReadOnlyMemory<byte>(EventHeaders.Of(stored).ToJson()))),
            rows[0].RecordedAt.ToDateTimeUtc(),
            append.Tenant,
            Statements.TextOrNull(metadata.Correlation),
            Statements.TextOrNull(metadata.Causation),
            metadata.Actor);
    }

    private static void AddPositions(NpgsqlBatch batch, string tenant, IReadOnlyList<ChainedEvent> rows) => batch.Add(
        """
        insert into wb_journal (tenant, position, seq_id, recorded_at, module, salt, body_hash, hash)
        select $1, position, seq_id, $2, module, salt, body_hash, hash
        from unnest($3, $4, $5, $6, $7, $8) as rows (position, seq_id, module, salt, body_hash, hash)
        """,
        tenant,
        rows[0].RecordedAt.ToDateTimeUtc(),
        rows.Select(row => row.Position).ToArray(),
        rows.Select(row => row.Event!.Sequence).ToArray(),
        rows.Select(row => row.Module).ToArray(),
        rows.Select(row => row.Salt).ToArray(),
        rows.Select(row => row.BodyHash).ToArray(),
        rows.Select(row => row.Hash).ToArray());
}
