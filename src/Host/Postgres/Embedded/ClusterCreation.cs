namespace Wijkboek.Host.Postgres.Embedded;

/// <summary>
/// Makes the cluster's files, once, in a folder beside their place that is renamed when all is there.
/// </summary>
internal static class ClusterCreation
{
    public const string Superuser = "wijkboek";

    public static async Task Create(
        ClusterFolder folder,
        ServerBinaries binaries,
        ServerAccount? account,
        Durability durability,
        CancellationToken cancellationToken)
    {
        RequireFreePlace(folder);
        foreach (var abandoned in folder.AbandonedStagings())
        {
            Directory.Delete(abandoned, recursive: true);
        }

        var staging = folder.Staging;
        FolderPermissions.MakePrivate(staging, account);
        var data = Path.Combine(staging, "data");
        var password = Path.Combine(staging, "password");
        ClusterPassword.Write(password, ClusterPassword.ReadOrCreate(folder));
        if (account is not null)
        {
            UnixCalls.GiveTo(account, password);
        }

        await ServerProgram.Run(
            new(binaries.InitDb, Arguments(data, password, durability), account), cancellationToken);
        Directory.Move(data, folder.Data);
        Directory.Delete(staging, recursive: true);
    }

    private static IReadOnlyList<string> Arguments(string data, string password, Durability durability) =>
    [
        "--pgdata", data,
        "--username", Superuser,
        "--auth", "scram-sha-256",
        "--pwfile", password,
        "--encoding", "UTF8",
        // The language's own sort order would depend on the machine's libraries; ours are tables in the product.
        "--locale", "C",
        durability == Durability.Durable ? "--data-checksums" : "--no-sync",
    ];

    private static void RequireFreePlace(ClusterFolder folder)
    {
        if (!Directory.Exists(folder.Data))
        {
            return;
        }

        if (Directory.EnumerateFileSystemEntries(folder.Data).Any())
        {
            throw new ClusterProblem(
                $"De map {folder.Data} bestaat al, maar bevat geen volledige PostgreSQL-gegevens. "
                + "Haal die map weg, of kies een andere met --data.");
        }

        Directory.Delete(folder.Data);
    }
}
