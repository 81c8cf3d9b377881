using System.Diagnostics;
using Npgsql;
using Wijkboek.Host.Postgres.Embedded;

namespace Wijkboek.Host.Tests.Postgres.Embedded;

/// <summary>One question or command on a fresh connection, so that no pool hides whether the server lives.</summary>
internal static class ClusterQueries
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    public static Task<object?> Ask(this EmbeddedCluster cluster, string question) =>
        Ask(cluster.ConnectionString, question);

    /// <summary>For a server that is being replaced: asks again until it answers, or too long has passed.</summary>
    public static async Task<object?> AskUntilAnswered(this EmbeddedCluster cluster, string question)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return await cluster.Ask(question);
            }
            catch (NpgsqlException) when (waited.Elapsed < Bound)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20));
            }
        }
    }

    public static async Task UntilOwner(this EmbeddedCluster cluster)
    {
        var waited = Stopwatch.StartNew();
        while (!cluster.IsOwner && waited.Elapsed < Bound)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }
    }

    public static async Task<object?> Ask(string connectionString, string question)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var sql = new NpgsqlCommand(question, connection);
        return await sql.ExecuteScalarAsync();
    }
}
