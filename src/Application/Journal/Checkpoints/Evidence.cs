namespace Wijkboek.Application.Journal.Checkpoints;

/// <summary>What a journal is measured against, beside itself.</summary>
/// <param name="KeptWithIt">Whoever can rewrite the journal can rewrite these too.</param>
/// <param name="KeptElsewhere">Only these tell whether the journal is complete.</param>
public sealed record Evidence(IReadOnlyList<Checkpoint> KeptWithIt, IReadOnlyList<Checkpoint> KeptElsewhere)
{
    public static Evidence None { get; } = new([], []);
}
