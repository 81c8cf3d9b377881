using System.Security.Cryptography;
using System.Text;

namespace Wijkboek.Host.Postgres.Embedded;

/// <summary>What lies where in a data directory, as far as PostgreSQL is concerned.</summary>
internal sealed class ClusterFolder(string dataDirectory)
{
    // sun_path holds 108 bytes with its closing zero (unix(7)).
    private const int LongestSocketPath = 107;
    private const string SocketName = "/.s.PGSQL.5432";

    public string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(dataDirectory));
    public string Data => Path.Combine(Root, "postgres");
    public string Staging => Path.Combine(Root, StagingPrefix + Guid.NewGuid().ToString("N"));
    public string PasswordFile => Path.Combine(Root, "postgres.password");
    public string LockFile => Path.Combine(Root, "postgres.lock");

    public bool HasData => File.Exists(Path.Combine(Data, "PG_VERSION"));

    /// <summary>What a first start that was killed left behind.</summary>
    public IEnumerable<string> AbandonedStagings() => Directory.EnumerateDirectories(Root, StagingPrefix + "*");

    private static string StagingPrefix => "postgres.new-";

    /// <summary>Beside the data, or in a short folder where the name of a socket there would be too long.</summary>
    public string SocketFolder()
    {
        var beside = Path.Combine(Root, "postgres.socket");
        // A comma separates folders for the server and hosts for the client, and neither lets it be quoted for both.
        var isUsable = Encoding.UTF8.GetByteCount(beside + SocketName) <= LongestSocketPath
            && beside.IndexOfAny([',', '"']) < 0;
        return isUsable ? beside : Path.Combine(ShortFolder(), "wijkboek-" + Fingerprint());
    }

    private static string ShortFolder() =>
        UnixCalls.IsRoot && Directory.Exists("/run") ? "/run"
        : Environment.GetEnvironmentVariable("XDG_RUNTIME_DIR") is { Length: > 0 and < 60 } own ? own
        : "/tmp";

    private string Fingerprint() =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Root)))[..12];
}
