namespace Wijkboek.Application.Journal.Checkpoints;

/// <summary>Checkpoints that were made here. One is kept per position: the first.</summary>
public interface ICheckpoints
{
    Task<KeptCheckpoint?> Find(string tenant, long position, CancellationToken cancellationToken);

    /// <summary>Of one cooperative, in order of position.</summary>
    Task<IReadOnlyList<KeptCheckpoint>> List(string tenant, CancellationToken cancellationToken);

    /// <summary>Keeps this one unless its position has one already; answers the one that is kept.</summary>
    Task<KeptCheckpoint> Keep(KeptCheckpoint made, CancellationToken cancellationToken);
}

/// <param name="PublicKey">The key its signature is checked with, as DER (SubjectPublicKeyInfo).</param>
public sealed record KeptCheckpoint(Checkpoint Checkpoint, byte[] PublicKey);
