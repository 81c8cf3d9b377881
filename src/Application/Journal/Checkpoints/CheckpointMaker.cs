namespace Wijkboek.Application.Journal.Checkpoints;

/// <summary>
/// Signs a position once. ECDSA draws lots, so a second signature would be another one; a page that is printed again
/// must be the same page.
/// </summary>
public sealed class CheckpointMaker(ICheckpoints kept, SigningKey key)
{
    /// <exception cref="JournalDiffersException">The position was signed before, with another hash.</exception>
    public async Task<Checkpoint> Make(string tenant, JournalHead head, CancellationToken cancellationToken)
    {
        var known = await kept.Find(tenant, head.Position, cancellationToken)
            ?? await kept.Keep(key.Sign(tenant, head), cancellationToken);
        return known.Checkpoint.Hash == head.Hash
            ? known.Checkpoint
            : throw new JournalDiffersException(known.Checkpoint);
    }
}

/// <summary>The journal says another hash than was signed here: nothing more may be printed from it.</summary>
public sealed class JournalDiffersException(Checkpoint before)
    : Exception($"Position {before.Position} of {before.Tenant} was signed with another hash.")
{
    public Checkpoint Before => before;
}
