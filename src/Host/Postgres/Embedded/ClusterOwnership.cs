namespace Wijkboek.Host.Postgres.Embedded;

/// <summary>
/// One program at a time owns a cluster: it starts the server and stops it. The operating system lets go of the
/// lock when that program ends, however it ends.
/// </summary>
internal sealed class ClusterOwnership : IDisposable
{
    private readonly FileStream file;

    private ClusterOwnership(FileStream file) => this.file = file;

    /// <summary>Null when another program owns the cluster now.</summary>
    public static ClusterOwnership? TryTake(ClusterFolder folder)
    {
        try
        {
            return new(new FileStream(folder.LockFile, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None));
        }
        catch (UnauthorizedAccessException refused)
        {
            throw new ClusterProblem(
                $"De map {folder.Root} is van een andere gebruiker van deze computer. "
                + "Kies een eigen map met --data.",
                refused);
        }
        catch (IOException) when (File.Exists(folder.LockFile))
        {
            return null;
        }
    }

    public void Dispose() => file.Dispose();
}
