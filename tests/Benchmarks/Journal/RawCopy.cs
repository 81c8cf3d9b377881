using System.Diagnostics;
using Npgsql;
using NpgsqlTypes;
using Wijkboek.Application.Journal;
using Wijkboek.Host.Postgres;

namespace Wijkboek.Benchmarks.Journal;

/// <summary>The same rows by COPY, made ready beforehand and in one transaction.</summary>
internal sealed class RawCopy
{
    private readonly NpgsqlConnection connection;
    private readonly string tenant;
    private readonly IReadOnlyList<Append> appends;
    private readonly byte[] headers;
    private readonly DateTime now = DateTime.UtcNow;
    private long sequence;

    private RawCopy(NpgsqlConnection connection, string tenant, IReadOnlyList<Append> appends, long sequence)
    {
        this.connection = connection;
        this.tenant = tenant;
        this.appends = appends;
        this.sequence = sequence;
        headers = EventHeaders.Of(appends[0].Metadata, null).ToJson();
    }

    public static async Task<double> Rate(BenchmarkJournal journal, string tenant, int events, int eventsPerAppend)
    {
        List<Append> appends = [.. Enumerable.Range(0, events / eventsPerAppend).Select(i =>
            BenchmarkJournal.Prepare(tenant, $"series-{i}", 0, eventsPerAppend))];
        await using var connection = await journal.Source.OpenConnectionAsync();
        await using var reserve = new NpgsqlCommand(
            $"select setval('mt_events_sequence', nextval('mt_events_sequence') + {events}) - {events}", connection);
        var copy = new RawCopy(connection, tenant, appends, (long)(await reserve.ExecuteScalarAsync())!);
        GC.Collect();
        var watch = Stopwatch.StartNew();
        await copy.Write();
        return events / watch.Elapsed.TotalSeconds;
    }

    private async Task Write()
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await Streams();
        var first = sequence;
        await Events();
        sequence = first;
        await Positions();
        await Commands();
        await transaction.CommitAsync();
    }

    private async Task Streams()
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy mt_streams (tenant_id, id, type, version) from stdin (format binary)");
        foreach (var append in appends)
        {
            await copy.StartRowAsync();
            await copy.WriteAsync(tenant, NpgsqlDbType.Varchar);
            await copy.WriteAsync(append.Events[0].Stream, NpgsqlDbType.Varchar);
            await copy.WriteAsync("activity", NpgsqlDbType.Varchar);
            await copy.WriteAsync((long)append.Events.Count, NpgsqlDbType.Bigint);
        }

        await copy.CompleteAsync();
    }

    private async Task Events()
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            """
            copy mt_events (seq_id, tenant_id, id, stream_id, version, data, type, headers, user_name, is_archived)
            from stdin (format binary)
            """);
        foreach (var happened in appends.SelectMany(append => append.Events))
        {
            await copy.StartRowAsync();
            await copy.WriteAsync(sequence++, NpgsqlDbType.Bigint);
            await copy.WriteAsync(tenant, NpgsqlDbType.Varchar);
            await copy.WriteAsync(happened.Id, NpgsqlDbType.Uuid);
            await copy.WriteAsync(happened.Stream, NpgsqlDbType.Varchar);
            await copy.WriteAsync(happened.Version, NpgsqlDbType.Bigint);
            await copy.WriteAsync(happened.Data.ToArray(), NpgsqlDbType.Jsonb);
            await copy.WriteAsync(happened.Type, NpgsqlDbType.Varchar);
            await copy.WriteAsync(headers, NpgsqlDbType.Jsonb);
            await copy.WriteAsync("u-7", NpgsqlDbType.Varchar);
            await copy.WriteAsync(false, NpgsqlDbType.Boolean);
        }

        await copy.CompleteAsync();
    }

    private async Task Positions()
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            """
            copy wb_journal (tenant, position, seq_id, recorded_at, module, salt, body_hash, hash)
            from stdin (format binary)
            """);
        var position = 0L;
        foreach (var happened in appends.SelectMany(append => append.Events))
        {
            await copy.StartRowAsync();
            await copy.WriteAsync(tenant, NpgsqlDbType.Varchar);
            await copy.WriteAsync(++position, NpgsqlDbType.Bigint);
            await copy.WriteAsync(sequence++, NpgsqlDbType.Bigint);
            await copy.WriteAsync(now, NpgsqlDbType.TimestampTz);
            await copy.WriteAsync(happened.Module, NpgsqlDbType.Varchar);
            await copy.WriteAsync(happened.Salt, NpgsqlDbType.Bytea);
            await copy.WriteAsync(happened.BodyHash, NpgsqlDbType.Bytea);
            await copy.WriteAsync(happened.BodyHash, NpgsqlDbType.Bytea);
        }

        await copy.CompleteAsync();
    }

    private async Task Commands()
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            """
            copy wb_commands (tenant, command_id, request_hash, first_position, last_position)
            from stdin (format binary)
            """);
        var position = 0L;
        foreach (var append in appends)
        {
            await copy.StartRowAsync();
            await copy.WriteAsync(tenant, NpgsqlDbType.Varchar);
            await copy.WriteAsync(append.Metadata.CommandId, NpgsqlDbType.Uuid);
            await copy.WriteAsync(append.RequestHash, NpgsqlDbType.Bytea);
            await copy.WriteAsync(position + 1, NpgsqlDbType.Bigint);
            await copy.WriteAsync(position += append.Events.Count, NpgsqlDbType.Bigint);
        }

        await copy.CompleteAsync();
    }
}
