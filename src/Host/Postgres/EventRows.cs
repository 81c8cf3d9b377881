using System.Runtime.CompilerServices;
using Npgsql;
using Wijkboek.Application.Journal;
using Wijkboek.Host.Postgres.Roles;

namespace Wijkboek.Host.Postgres;

/// <summary>Rows of the journal as events.</summary>
internal static class EventRows
{
    /// <summary>
    /// The first columns of every question that reads events; <c>j</c> is wb_journal, <c>e</c> is mt_events.
    /// </summary>
    public const string Columns = """
        j.position, j.recorded_at, j.module, e.seq_id, e.tenant_id, e.id, e.stream_id, e.version, e.type, e.data,
        e.headers, e.user_name, e.correlation_id, e.causation_id
        """;

    /// <summary>The columns of what views need of an event; <c>j</c> and <c>e</c> as above.</summary>
    public const string FactColumns =
        "j.position, j.recorded_at, j.seq_id, e.stream_id, e.version, e.type, e.data, e.user_name";

    public static IAsyncEnumerable<StoredEvent> Read(NpgsqlBatch question, CancellationToken cancellationToken) =>
        Read(question, row => Event(row).Stored, cancellationToken);

    public static IAsyncEnumerable<StoredFact> ReadFacts(
        NpgsqlBatch question, string tenant, CancellationToken cancellationToken) =>
        Read(question, row => Fact(tenant, row), cancellationToken);

    // In the order of the columns: going back to an earlier one begins the row anew.
    public static (StoredEvent Stored, EventHeaders Headers) Event(NpgsqlDataReader row)
    {
        var position = row.GetInt64(0);
        var recordedAt = Moment(row, 1);
        var module = row.GetString(2);
        var sequence = row.GetInt64(3);
        var tenant = Text(row, 4) ?? "";
        var id = row.GetGuid(5);
        var stream = Text(row, 6) ?? "";
        var version = row.GetInt64(7);
        var type = row.GetString(8);
        var data = row.GetFieldValue<byte[]>(9);
        var headers = EventHeaders.Read(row.IsDBNull(10) ? "{}"u8.ToArray() : row.GetFieldValue<byte[]>(10));
        var metadata = new ActMetadata(
            headers.CommandId, Text(row, 11) ?? "", headers.Role, headers.Mandate, Text(row, 12), Text(row, 13));
        return (
            new StoredEvent(
                sequence, tenant, position, recordedAt, module, id, stream, version, type, data, headers.Reason,
                metadata),
            headers);
    }

    public static Instant Moment(NpgsqlDataReader row, int column) => Instant.FromDateTimeUtc(row.GetDateTime(column));

    public static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static StoredFact Fact(string tenant, NpgsqlDataReader row)
    {
        var position = row.GetInt64(0);
        var recordedAt = Moment(row, 1);
        var sequence = row.GetInt64(2);
        return new StoredFact(
            sequence, tenant, position, recordedAt, Text(row, 3) ?? "", row.GetInt64(4), row.GetString(5),
            row.GetFieldValue<byte[]>(6), Text(row, 7) ?? "");
    }

    private static async IAsyncEnumerable<TRow> Read<TRow>(
        NpgsqlBatch question, Func<NpgsqlDataReader, TRow> of,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var batch = question;
        await using var rows = await batch.Ask(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
            yield return of(rows);
    }
}
