namespace Wijkboek.Host.Postgres.Embedded;

/// <summary>One folder with the programs of one PostgreSQL version.</summary>
internal sealed record ServerBinaries(string Folder)
{
    private static readonly string Extension = OperatingSystem.IsWindows() ? ".exe" : "";

    public string InitDb => Program(Folder, "initdb");
    public string Postgres => Program(Folder, "postgres");
    public string PgCtl => Program(Folder, "pg_ctl");

    /// <summary>Folders with both programs: Debian's /usr/bin holds clients only.</summary>
    public static IReadOnlyList<ServerBinaries> Among(IEnumerable<string> folders) =>
    [
        .. folders
            .Where(folder => File.Exists(Program(folder, "initdb")) && File.Exists(Program(folder, "postgres")))
            .Distinct()
            .Select(folder => new ServerBinaries(folder)),
    ];

    public static IReadOnlyList<string> UsualFolders() =>
    [
        .. (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
        .. NewestFirst("/usr/lib/postgresql", "*"),
        .. NewestFirst("/usr", "pgsql-*"),
        .. NewestFirst("/opt/homebrew/opt", "postgresql*"),
        .. NewestFirst("/usr/local/opt", "postgresql*"),
        .. NewestFirst("/Applications/Postgres.app/Contents/Versions", "*"),
        .. NewestFirst(Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL"), "*"),
    ];

    /// <summary>The major version, as it stands in a cluster's PG_VERSION.</summary>
    public async Task<string> MajorVersion(CancellationToken cancellationToken)
    {
        // "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"
        var answer = await ServerProgram.Run(new(Postgres, ["--version"]), cancellationToken);
        var version = answer.Split(' ', StringSplitOptions.RemoveEmptyEntries).ElementAtOrDefault(2) ?? "";
        return new string([.. version.TakeWhile(char.IsAsciiDigit)]);
    }

    private static string Program(string folder, string name) => Path.Combine(folder, name + Extension);

    private static IEnumerable<string> NewestFirst(string root, string pattern) =>
        Directory.Exists(root)
            ? Directory.GetDirectories(root, pattern)
                .OrderByDescending(Version)
                .Select(folder => Path.Combine(folder, "bin"))
            : [];

    private static int Version(string folder)
    {
        var digits = Path.GetFileName(folder).SkipWhile(sign => !char.IsAsciiDigit(sign)).TakeWhile(char.IsAsciiDigit);
        return int.TryParse(string.Concat(digits), out var version) ? version : 0;
    }
}
