using Npgsql;

namespace Wijkboek.Host.Postgres.Roles;

/// <summary>
/// Statements within one cooperative. Its name is set for their transaction only, in the same round trip: a connection
/// goes back to the pool as nobody's, and a statement that was sent without a name finds nothing and adds nothing.
/// </summary>
internal static class TenantQuestions
{
    private const string Enter = "select set_config('wijkboek.tenant', $1, true)";

    /// <summary>Together one transaction, as PostgreSQL takes whatever is sent at once.</summary>
    public static NpgsqlBatch Within(
        this NpgsqlDataSource source, string tenant, string sql, params ReadOnlySpan<object> values) =>
        source.CreateBatch().Add(Enter, tenant).Add(sql, values);

    /// <summary>The rows of the last statement, which is the question.</summary>
    public static async Task<NpgsqlDataReader> Ask(this NpgsqlBatch question, CancellationToken cancellationToken)
    {
        var rows = await question.ExecuteReaderAsync(cancellationToken);
        for (var before = question.BatchCommands.Count - 1; before > 0; before--)
            await rows.NextResultAsync(cancellationToken);
        return rows;
    }
}
