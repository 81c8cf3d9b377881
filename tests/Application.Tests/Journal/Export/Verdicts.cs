using Wijkboek.Application.Journal.Chain;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Journal.Export;

namespace Wijkboek.Application.Tests.Journal.Export;

/// <summary>What two verifiers must agree on: the verdicts and their positions, not the words.</summary>
/// <param name="Broken">The first position that fails; null when it is intact.</param>
/// <param name="UpTo">Null unless it is known to be complete up to there.</param>
internal sealed record Verdicts(long? Broken, long? UpTo, long? FirstFailing, long? LastHolding)
{
    public bool IsNo => Broken is not null || FirstFailing is not null;

    public static async Task<Verdicts> Of(byte[] file, params IReadOnlyList<Checkpoint> keptElsewhere)
    {
        using var stream = new MemoryStream(file);
        return Of((await ExportVerifier.Verify(stream, keptElsewhere, default)).Verdict);
    }

    public static Verdicts Of(JournalVerdict verdict) => new(
        (verdict.Intact as IntactVerdict.No)?.Position,
        (verdict.Complete as CompleteVerdict.UpTo)?.Position,
        (verdict.Complete as CompleteVerdict.No)?.FirstFailing,
        (verdict.Complete as CompleteVerdict.No)?.LastHolding);
}
