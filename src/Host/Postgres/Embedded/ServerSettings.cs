using System.Net;
using System.Net.Sockets;

namespace Wijkboek.Host.Postgres.Embedded;

/// <summary>How the server is told to run, all on its command line: postgresql.conf stays as initdb wrote it.</summary>
internal static class ServerSettings
{
    private const string Always = "timezone=UTC log_timezone=UTC cluster_name=wijkboek max_connections=200";

    // A test's data need not survive anything, and then a database costs milliseconds.
    private const string ThrowAway =
        "fsync=off synchronous_commit=off full_page_writes=off wal_level=minimal max_wal_senders=0 autovacuum=off "
        + "max_wal_size=2GB checkpoint_timeout=1h";

    /// <summary>On a private socket, or on a free port of the loopback address where there is none (Windows).</summary>
    public static IReadOnlyList<string> Arguments(string data, string? socketFolder, Durability durability) =>
    [
        "-D", data,
        .. socketFolder is null
            ? ["-p", FreePort().ToString(), .. Set("listen_addresses=127.0.0.1")]
            : (string[])["-p", "5432", "-k", socketFolder, .. Set("listen_addresses=")],
        .. Set(Always.Split(' ')),
        .. durability == Durability.ThrowAway ? Set(ThrowAway.Split(' ')) : [],
    ];

    private static IEnumerable<string> Set(params IEnumerable<string> settings) =>
        settings.SelectMany(setting => new[] { "-c", setting });

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
