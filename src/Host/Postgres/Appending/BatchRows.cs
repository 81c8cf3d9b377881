using Npgsql;
using Wijkboek.Application.Journal;

namespace Wijkboek.Host.Postgres.Appending;

/// <summary>What a batch of appends writes.</summary>
internal static class BatchRows
{
    /// <summary>
    /// The first row of each cooperative names the hash it follows on. When that is no longer the head, somebody else
    /// wrote: then the position is either taken or null, and both are refused.
    /// </summary>
    private static readonly RowStatement<Row> Positions = new(
        """
        insert into wb_journal (tenant, position, seq_id, recorded_at, module, salt, body_hash, hash)
        select tenant,
            case when previous is null then position else (
                select h.position + 1 from wb_journal h
                where h.tenant = rows.tenant and h.position = rows.position - 1 and h.hash = rows.previous) end,
            nextval('mt_events_sequence'), recorded_at, module, salt, body_hash, hash
        from {rows} as rows (tenant, position, previous, recorded_at, module, salt, body_hash, hash)
        returning seq_id
        """,
        RowColumn.Text<Row>(row => row.Event.Tenant),
        RowColumn.Number<Row>(row => row.Event.Position),
        RowColumn.Bytes<Row>(row => row.Previous),
        RowColumn.Moment<Row>(row => row.Event.RecordedAt),
        RowColumn.Text<Row>(row => row.Event.Module),
        RowColumn.Bytes<Row>(row => row.Link.Salt),
        RowColumn.Bytes<Row>(row => row.Link.BodyHash),
        RowColumn.Bytes<Row>(row => row.Link.Hash));

    /// <summary>A stream that exists after all is refused by its primary key.</summary>
    private static readonly RowStatement<StreamGrowth> NewStreams = new(
        """
        insert into mt_streams (tenant_id, id, type, version, timestamp, created, is_archived)
        select tenant, stream, kind, version, changed, created, false
        from {rows} as rows (tenant, stream, kind, version, created, changed)
        """,
        RowColumn.Text<StreamGrowth>(growth => growth.Tenant),
        RowColumn.Text<StreamGrowth>(growth => growth.Stream),
        RowColumn.Text<StreamGrowth>(growth => StreamKind.Of(growth.Stream)),
        RowColumn.Number<StreamGrowth>(growth => growth.After),
        RowColumn.Moment<StreamGrowth>(growth => growth.Created),
        RowColumn.Moment<StreamGrowth>(growth => growth.Changed));

    private static readonly RowStatement<StreamGrowth> GrownStreams = new(
        """
        update mt_streams as stream set version = rows.version, timestamp = rows.changed
        from {rows} as rows (tenant, id, version, changed)
        where stream.tenant_id = rows.tenant and stream.id = rows.id
        """,
        RowColumn.Text<StreamGrowth>(growth => growth.Tenant),
        RowColumn.Text<StreamGrowth>(growth => growth.Stream),
        RowColumn.Number<StreamGrowth>(growth => growth.After),
        RowColumn.Moment<StreamGrowth>(growth => growth.Changed));

    private static readonly RowStatement<Row> Events = new(
        """
        insert into mt_events (
            seq_id, id, stream_id, version, data, type, timestamp, tenant_id, correlation_id, causation_id, headers,
            user_name, is_archived)
        select j.seq_id, rows.id, stream, version, data, type, j.recorded_at, rows.tenant, correlation, causation,
            headers, actor, false
        from {rows} as rows (tenant, position, id, stream, version, data, type, correlation, causation, headers, actor)
        join wb_journal j on j.tenant = rows.tenant and j.position = rows.position
        """,
        RowColumn.Text<Row>(row => row.Event.Tenant),
        RowColumn.Number<Row>(row => row.Event.Position),
        RowColumn.Id<Row>(row => row.Event.Id),
        RowColumn.Text<Row>(row => row.Event.Stream),
        RowColumn.Number<Row>(row => row.Event.Version),
        RowColumn.Json<Row>(row => row.Event.Data.ToArray()),
        RowColumn.Text<Row>(row => row.Event.Type),
        RowColumn.Text<Row>(row => row.Event.Metadata.Correlation),
        RowColumn.Text<Row>(row => row.Event.Metadata.Causation),
        RowColumn.Json<Row>(row => row.Headers),
        RowColumn.Text<Row>(row => row.Event.Metadata.Actor));

    /// <summary>A command that another process spent is refused by its primary key.</summary>
    private static readonly RowStatement<Command> Commands = new(
        """
        insert into wb_commands (tenant, command_id, request_hash, first_position, last_position)
        select * from {rows} as rows (tenant, command, request_hash, first_position, last_position)
        """,
        RowColumn.Text<Command>(command => command.Append.Tenant),
        RowColumn.Id<Command>(command => command.Append.Metadata.CommandId),
        RowColumn.Bytes<Command>(command => command.Append.RequestHash),
        RowColumn.Number<Command>(command => command.Answer.FirstPosition),
        RowColumn.Number<Command>(command => command.Answer.LastPosition));

    public static void AddTo(NpgsqlBatch statements, IReadOnlyList<WaitingAppend> batch, BatchPlan plan)
    {
        var (rows, commands) = (new List<Row>(), new List<Command>());
        var begun = new HashSet<string>();
        for (var i = 0; i < batch.Count; i++)
        {
            if (plan.Plans[i].Answer is not AppendAnswer.Appended answer)
                continue;
            var append = batch[i].Append;
            commands.Add(new Command(append, answer));
            foreach (var (link, headers) in plan.Plans[i].Rows.Zip(batch[i].Headers))
                rows.Add(new Row(link, headers, begun.Add(append.Tenant) ? Previous(plan, append.Tenant) : null));
        }

        Positions.AddTo(statements, rows);
        NewStreams.AddTo(statements, [.. plan.Streams.Where(growth => growth.Before == 0)]);
        GrownStreams.AddTo(statements, [.. plan.Streams.Where(growth => growth.Before > 0)]);
        Events.AddTo(statements, rows);
        Commands.AddTo(statements, commands);
    }

    // Before the first position stands no row to compare with; there the position itself is the guard.
    private static byte[]? Previous(BatchPlan plan, string tenant) =>
        plan.HeadBefore(tenant) is { Position: > 0 } head ? Convert.FromHexString(head.Hash) : null;

    private sealed record Row(ChainedEvent Link, byte[] Headers, byte[]? Previous)
    {
        public StoredEvent Event => Link.Event!;
    }

    private sealed record Command(Append Append, AppendAnswer.Appended Answer);
}
