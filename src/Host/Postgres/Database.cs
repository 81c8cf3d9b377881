using Npgsql;

namespace Wijkboek.Host.Postgres;

/// <summary>Connections as the product uses them.</summary>
internal static class Database
{
    public const string Schema = "wijkboek";

    // A stalled holder of a lock must not stop every cooperative for good.
    private const string Timeouts = "-c lock_timeout=15s -c idle_in_transaction_session_timeout=30s";

    public static NpgsqlDataSource Open(string connectionString) =>
        NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString)
        {
            SearchPath = Schema,
            Options = Timeouts,
            ApplicationName = "wijkboek",
        });
}
