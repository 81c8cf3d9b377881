namespace Wijkboek.Host.Postgres;

/// <summary>Locks that belong to the whole database. The numbers are ours: "wb" in ASCII, then a count.</summary>
internal static class AdvisoryLock
{
    private const long Base = 0x7762_0000;

    /// <summary>
    /// Held while events are appended, so that sequence numbers are given out in the order of commits.
    /// </summary>
    public const long Append = Base + 1;

    public const long Migrate = Base + 2;

    public const long Project = Base + 3;

    public const long Rebuild = Base + 4;
}
