using System.Runtime.InteropServices;
using Npgsql;
using NpgsqlTypes;

namespace Wijkboek.Host.Postgres;

/// <summary>
/// SQL with its values in order, as $1, $2, and so on. An array that is the only value is written <c>[array]</c>: alone
/// it would be taken for the list of values.
/// </summary>
internal static class Statements
{
    public static NpgsqlBatch Add(this NpgsqlBatch batch, string sql, params ReadOnlySpan<object> values)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(Parameter(value));
        batch.BatchCommands.Add(command);
        return batch;
    }

    public static NpgsqlCommand Command(this NpgsqlDataSource source, string sql, params ReadOnlySpan<object> values) =>
        source.CreateCommand(sql).With(values);

    public static NpgsqlCommand Command(
        this NpgsqlConnection connection, string sql, params ReadOnlySpan<object> values) =>
        new NpgsqlCommand(sql, connection).With(values);

    /// <summary>JSON as bytes; without a type they would be sent as bytea.</summary>
    public static NpgsqlParameter Json(IEnumerable<ReadOnlyMemory<byte>> documents) =>
        Documents(documents, NpgsqlDbType.Jsonb);

    /// <summary>JSON that is kept and given back byte for byte, and that the server does not look at.</summary>
    public static NpgsqlParameter JsonAsText(IEnumerable<ReadOnlyMemory<byte>> documents) =>
        Documents(documents, NpgsqlDbType.Text);

    public static NpgsqlParameter TextOrNull(string? text) => new()
    {
        NpgsqlDbType = NpgsqlDbType.Varchar,
        Value = (object?)text ?? DBNull.Value,
    };

    private static NpgsqlParameter Documents(IEnumerable<ReadOnlyMemory<byte>> documents, NpgsqlDbType type) => new()
    {
        NpgsqlDbType = NpgsqlDbType.Array | type,
        Value = documents.Select(Bytes).ToArray(),
    };

    // Most fill the array they are in, and then need no copy.
    private static byte[] Bytes(ReadOnlyMemory<byte> document) =>
        MemoryMarshal.TryGetArray(document, out var all) && all.Array!.Length == all.Count
            ? all.Array
            : document.ToArray();

    private static NpgsqlCommand With(this NpgsqlCommand command, ReadOnlySpan<object> values)
    {
        foreach (var value in values)
            command.Parameters.Add(Parameter(value));
        return command;
    }

    private static NpgsqlParameter Parameter(object value) =>
        value as NpgsqlParameter ?? new NpgsqlParameter { Value = value };
}
