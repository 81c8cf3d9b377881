using Npgsql;
using NpgsqlTypes;

namespace Wijkboek.Host.Postgres.Appending;

/// <summary>
/// A statement over a set of rows: plain values for one row, arrays for many, because that is what PostgreSQL does
/// fastest. Each of the two is prepared once.
/// </summary>
/// <param name="sql"><c>{rows}</c> stands for the set.</param>
/// <param name="columns">How each column of the set is sent.</param>
internal sealed class RowStatement<TRow>(string sql, params IReadOnlyList<RowColumn<TRow>> columns)
{
    private readonly string forOne = sql.Replace(
        "{rows}", $"(values ({string.Join(", ", columns.Select((column, i) => $"${i + 1}::{column.Sql}"))}))");

    private readonly string forMany = sql.Replace(
        "{rows}", $"unnest({string.Join(", ", columns.Select((column, i) => $"${i + 1}::{column.Sql}[]"))})");

    public void AddTo(NpgsqlBatch batch, IReadOnlyList<TRow> rows)
    {
        if (rows.Count == 0)
            return;
        var command = new NpgsqlBatchCommand(rows.Count == 1 ? forOne : forMany);
        foreach (var column in columns)
            command.Parameters.Add(rows.Count == 1 ? column.One(rows[0]) : column.Many(rows));
        batch.BatchCommands.Add(command);
    }
}

/// <summary>One column of a set of rows.</summary>
/// <param name="Sql">The name of its type in SQL.</param>
internal abstract record RowColumn<TRow>(string Sql)
{
    public abstract NpgsqlParameter One(TRow row);

    public abstract NpgsqlParameter Many(IReadOnlyList<TRow> rows);
}

internal sealed record RowColumn<TRow, TValue>(string Sql, NpgsqlDbType Type, Func<TRow, TValue> Value)
    : RowColumn<TRow>(Sql)
{
    public override NpgsqlParameter One(TRow row) =>
        new() { NpgsqlDbType = Type, Value = (object?)Value(row) ?? DBNull.Value };

    public override NpgsqlParameter Many(IReadOnlyList<TRow> rows)
    {
        var values = new TValue[rows.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = Value(rows[i]);
        return new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Array | Type, Value = values };
    }
}

/// <summary>The types that the journal's tables have.</summary>
internal static class RowColumn
{
    public static RowColumn<TRow> Text<TRow>(Func<TRow, string?> value) =>
        new RowColumn<TRow, string?>("varchar", NpgsqlDbType.Varchar, value);

    public static RowColumn<TRow> Number<TRow>(Func<TRow, long> value) =>
        new RowColumn<TRow, long>("bigint", NpgsqlDbType.Bigint, value);

    public static RowColumn<TRow> Id<TRow>(Func<TRow, Guid> value) =>
        new RowColumn<TRow, Guid>("uuid", NpgsqlDbType.Uuid, value);

    public static RowColumn<TRow> Bytes<TRow>(Func<TRow, byte[]?> value) =>
        new RowColumn<TRow, byte[]?>("bytea", NpgsqlDbType.Bytea, value);

    public static RowColumn<TRow> Json<TRow>(Func<TRow, byte[]> value) =>
        new RowColumn<TRow, byte[]>("jsonb", NpgsqlDbType.Jsonb, value);

    public static RowColumn<TRow> Moment<TRow>(Func<TRow, Instant> value) =>
        new RowColumn<TRow, DateTime>("timestamptz", NpgsqlDbType.TimestampTz, row => value(row).ToDateTimeUtc());
}
