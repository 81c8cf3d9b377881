namespace Wijkboek.Host.Postgres.Embedded;

/// <summary>Durable for people's data; throw-away for clusters that a test run deletes when it ends.</summary>
internal enum Durability
{
    Durable,
    ThrowAway,
}

internal sealed record ClusterOptions(string DataDirectory, Durability Durability = Durability.Durable)
{
    /// <summary>Where to look for the server's programs, in order of preference.</summary>
    public IReadOnlyList<string> BinaryFolders { get; init; } = ServerBinaries.UsualFolders();
}
