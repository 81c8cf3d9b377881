using Npgsql;
using NpgsqlTypes;
using Wijkboek.Application.Journal;
using Wijkboek.Host.Postgres;

namespace Wijkboek.Benchmarks.Journal;

/// <summary>
/// The least that must be done for the same rows in the same tables: prepared, one round trip, nothing serialised or
/// hashed, no order between connections, nobody told.
/// </summary>
internal sealed class RawConnection : IAsyncDisposable
{
    public const int Streams = 1000;
    private readonly NpgsqlConnection connection;
    private readonly string tenant;
    private readonly long[] versions = new long[Streams];
    private readonly PreparedEvent sample = BenchmarkJournal.Prepare("raw", "activity", 0).Events[0];
    private readonly byte[] headers;
    private long position;

    private RawConnection(NpgsqlConnection connection, string tenant)
    {
        this.connection = connection;
        this.tenant = tenant;
        var metadata = new ActMetadata(Guid.NewGuid(), "u-7", "treasurer", "besluit-2025-14");
        headers = EventHeaders.Of(metadata, reason: null).ToJson();
    }

    public static async Task<RawConnection> Open(BenchmarkJournal journal, string tenant)
    {
        var raw = new RawConnection(await journal.Source.OpenConnectionAsync(), tenant);
        for (var stream = 0; stream < Streams; stream++)
            await raw.Append(stream);
        return raw;
    }

    public Task Append() => Append((int)(position % Streams));

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private async Task Append(int stream)
    {
        await using var batch = new NpgsqlBatch(connection);
        var (name, version) = ($"activity/raw-{stream}", ++versions[stream]);
        position++;
        Add(
            batch,
            version == 1
                ? "insert into mt_streams (tenant_id, id, type, version) values ($1, $2, 'activity', $3)"
                : """
                update mt_streams set version = $3, timestamp = now()
                where tenant_id = $1 and id = $2 and version = $3 - 1
                """,
            Text(tenant), Text(name), Number(version));
        Add(
            batch,
            """
            insert into mt_events (
                seq_id, tenant_id, id, stream_id, version, data, type, headers, user_name, is_archived)
            values (nextval('mt_events_sequence'), $1, $2, $3, $4, $5, 'activity_held', $6, 'u-7', false)
            """,
            Text(tenant), Id(Guid.CreateVersion7()), Text(name), Number(version), Json(sample.Data.ToArray()),
            Json(headers));
        Add(
            batch,
            """
            insert into wb_journal (tenant, position, seq_id, recorded_at, module, salt, body_hash, hash)
            values ($1, $2, currval('mt_events_sequence'), now(), 'community', $3, $4, $4)
            """,
            Text(tenant), Number(position), Bytes(sample.Salt), Bytes(sample.BodyHash));
        Add(
            batch,
            """
            insert into wb_commands (tenant, command_id, request_hash, first_position, last_position)
            values ($1, $2, $3, $4, $4)
            """,
            Text(tenant), Id(Guid.CreateVersion7()), Bytes(sample.BodyHash), Number(position));
        await batch.PrepareAsync();
        await batch.ExecuteNonQueryAsync();
    }

    private static void Add(NpgsqlBatch batch, string sql, params ReadOnlySpan<NpgsqlParameter> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(value);
        batch.BatchCommands.Add(command);
    }

    private static NpgsqlParameter<string> Text(string value) =>
        new() { NpgsqlDbType = NpgsqlDbType.Varchar, TypedValue = value };

    private static NpgsqlParameter<long> Number(long value) =>
        new() { NpgsqlDbType = NpgsqlDbType.Bigint, TypedValue = value };

    private static NpgsqlParameter<Guid> Id(Guid value) =>
        new() { NpgsqlDbType = NpgsqlDbType.Uuid, TypedValue = value };

    private static NpgsqlParameter<byte[]> Bytes(byte[] value) =>
        new() { NpgsqlDbType = NpgsqlDbType.Bytea, TypedValue = value };

    private static NpgsqlParameter<byte[]> Json(byte[] value) =>
        new() { NpgsqlDbType = NpgsqlDbType.Jsonb, TypedValue = value };
}
