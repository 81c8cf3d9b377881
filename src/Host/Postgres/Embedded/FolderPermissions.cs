namespace Wijkboek.Host.Postgres.Embedded;

/// <summary>Who may do what with the folders of a cluster. Only what we made ourselves changes hands.</summary>
internal static class FolderPermissions
{
    private const UnixFileMode Private =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    // Others may pass through but not look around: the server's account needs no more of a folder of root's.
    private const UnixFileMode PassThrough = Private | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Makes the data directory where it is absent, and makes sure the server can reach it.</summary>
    public static async Task Prepare(string root, ServerAccount? account, CancellationToken cancellationToken)
    {
        await RequireEntry(NearestExisting(root), account, cancellationToken);
        if (!Directory.Exists(root))
        {
            Directory.CreateDirectory(root);
            SetMode(root, account is null ? Private : PassThrough);
        }
    }

    /// <summary>Makes a folder that is the server's alone.</summary>
    public static void MakePrivate(string folder, ServerAccount? account)
    {
        if (new DirectoryInfo(folder).LinkTarget is not null)
        {
            throw new ClusterProblem($"De map {folder} is een verwijzing naar een andere map. Haal die weg.");
        }

        Directory.CreateDirectory(folder);
        SetMode(folder, Private);
        if (account is not null)
        {
            UnixCalls.GiveTo(account, folder);
        }
    }

    private static void SetMode(string folder, UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, mode);
        }
    }

    private static string NearestExisting(string folder) =>
        Directory.Exists(folder) ? folder : NearestExisting(Path.GetDirectoryName(folder)!);

    private static async Task RequireEntry(
        string folder, ServerAccount? account, CancellationToken cancellationToken)
    {
        if (account is null)
        {
            return;
        }

        try
        {
            await ServerProgram.Run(new("/usr/bin/test", ["-x", folder], account), cancellationToken);
        }
        catch (ClusterProblem refused)
        {
            throw new ClusterProblem(
                $"PostgreSQL draait als gebruiker {account.Name}, en die kan de map {folder} niet in. "
                + $"Kies een andere map, bijvoorbeeld met: --data {DataDirectory.OfRoot}",
                refused);
        }
    }
}
