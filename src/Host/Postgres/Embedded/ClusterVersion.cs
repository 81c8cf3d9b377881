namespace Wijkboek.Host.Postgres.Embedded;

/// <summary>Which of the versions on this machine may serve a cluster.</summary>
internal static class ClusterVersion
{
    /// <summary>The first found for a new cluster; for an existing one only the version that wrote it.</summary>
    public static async Task<ServerBinaries> Choose(
        ClusterFolder folder, IReadOnlyList<string> binaryFolders, CancellationToken cancellationToken)
    {
        var found = ServerBinaries.Among(binaryFolders);
        if (found.Count == 0)
        {
            throw new NoPostgresBinaries();
        }

        if (!folder.HasData)
        {
            return found[0];
        }

        var needed = (await File.ReadAllTextAsync(Path.Combine(folder.Data, "PG_VERSION"), cancellationToken)).Trim();
        List<string> others = [];
        foreach (var binaries in found)
        {
            var version = await binaries.MajorVersion(cancellationToken);
            if (version == needed)
            {
                return binaries;
            }

            others.Add($"{version} ({binaries.Folder})");
        }

        throw new ClusterProblem(
            $"De gegevens in {folder.Data} zijn van PostgreSQL {needed}. "
            + $"Op deze computer staat alleen versie {string.Join(", ", others)}. "
            + $"Installeer PostgreSQL {needed} erbij, of kies een andere map met --data.");
    }
}
