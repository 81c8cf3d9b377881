using System.Runtime.CompilerServices;
using Npgsql;
using Wijkboek.Application.Journal;

namespace Wijkboek.Host.Postgres;

/// <summary>Everything that is stored of one cooperative's journal, for the verifier.</summary>
internal static class ChainRows
{
    public static async IAsyncEnumerable<ChainedEvent> Read(
        NpgsqlConnection connection, string tenant, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        const string EveryPosition = $"""
            select {EventRows.Columns}, j.salt, j.body_hash, j.hash,
                case when e.tenant_id = j.tenant and e.timestamp = j.recorded_at and e.bdata is null
                    and e.mt_dotnet_type is null and e.is_archived = false then null
                else array_remove(array[
                    case when e.tenant_id is distinct from j.tenant then 'tenant_id' end,
                    case when e.timestamp is distinct from j.recorded_at then 'timestamp' end,
                    case when e.bdata is not null then 'bdata' end,
                    case when e.mt_dotnet_type is not null then 'mt_dotnet_type' end,
                    case when e.is_archived is distinct from false then 'is_archived' end
                ], null) end
            from wb_journal j left join mt_events e on e.seq_id = j.seq_id
            where j.tenant = $1
            order by j.position
            """;
        await using var question = connection.Command(EveryPosition, tenant);
        question.CommandTimeout = 0;
        await using var rows = await question.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
            yield return Position(rows);
    }

    public static async IAsyncEnumerable<StreamSummary> ReadStreams(
        NpgsqlConnection connection, string tenant, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        const string EveryStream = """
            select coalesce(s.id, e.stream_id, ''), s.type, s.version, coalesce(e.events, 0), s.created, s.timestamp,
                s.is_archived is not distinct from false
            from (select * from mt_streams where tenant_id = $1) s
            full join (select stream_id, count(*) as events from mt_events where tenant_id = $1 group by stream_id) e
                on e.stream_id = s.id
            """;
        await using var question = connection.Command(EveryStream, tenant);
        question.CommandTimeout = 0;
        await using var rows = await question.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
            yield return Stream(rows);
    }

    public static async IAsyncEnumerable<SpentCommand> ReadCommands(
        NpgsqlConnection connection, string tenant, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var question = connection.Command(
            "select command_id, first_position, last_position from wb_commands where tenant = $1", tenant);
        question.CommandTimeout = 0;
        await using var rows = await question.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
            yield return new SpentCommand(rows.GetGuid(0), rows.GetInt64(1), rows.GetInt64(2));
    }

    private static ChainedEvent Position(NpgsqlDataReader row)
    {
        var (stored, disagreements) = row.IsDBNull(3) ? (null, []) : Event(row);
        return new ChainedEvent(
            row.GetInt64(0), EventRows.Moment(row, 1), row.GetString(2), row.GetFieldValue<byte[]>(14),
            row.GetFieldValue<byte[]>(15), row.GetFieldValue<byte[]>(16), stored, disagreements);
    }

    private static (StoredEvent? Event, IReadOnlyList<string> Disagreements) Event(NpgsqlDataReader row)
    {
        var (stored, headers) = EventRows.Event(row);
        var columns = row.IsDBNull(17) ? [] : row.GetFieldValue<string[]>(17);
        return (stored, headers.IsAll ? columns : [.. columns, "headers"]);
    }

    private static StreamSummary Stream(NpgsqlDataReader row) => new(
        row.GetString(0),
        EventRows.Text(row, 1),
        row.IsDBNull(2) ? null : row.GetInt64(2),
        row.GetInt64(3),
        row.IsDBNull(4) ? null : EventRows.Moment(row, 4),
        row.IsDBNull(5) ? null : EventRows.Moment(row, 5),
        row.GetBoolean(6) ? [] : ["is_archived"]);
}
