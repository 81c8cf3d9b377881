using Npgsql;

namespace Wijkboek.Host.Postgres;

/// <summary>Connections as the product uses them.</summary>
internal static class Database
{
    public const string Schema = "wijkboek";

    // A stalled holder of a lock must not stop every cooperative for good.
    private const string Timeouts = "-c lock_timeout=15s -c idle_in_transaction_session_timeout=30s";

    // A machine that lost its power says no goodbye: what it held falls free within half a minute.
    private const string SignsOfLife =
        " -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3";

    // In bytes. A journal comes in long answers: with eight times the usual place one is woken far less often for it.
    private const int ReadBuffer = 1 << 16;

    /// <summary>As whoever the connection string names: for migrations, which make the tables and own them.</summary>
    public static NpgsqlDataSource Open(string connectionString) =>
        NpgsqlDataSource.Create(Settings(connectionString));

    public static NpgsqlConnectionStringBuilder Settings(string connectionString) => new(connectionString)
    {
        SearchPath = Schema,
        Options = Timeouts + SignsOfLife,
        ApplicationName = "wijkboek",
        ReadBufferSize = ReadBuffer,
    };
}
