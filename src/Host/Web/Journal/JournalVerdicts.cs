using System.Collections.Concurrent;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Chain;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Web.Journal;

/// <summary>
/// Whole journals recomputed: kept for a short while, because it is much work, and always with when it was done.
/// </summary>
internal sealed class JournalVerdicts(IEventStore store, IClock clock)
{
    // What somebody changes in the database itself is seen after this, also when nothing is recorded.
    private static readonly Duration Fresh = Duration.FromMinutes(10);

    private readonly ConcurrentDictionary<string, Recomputed> last = [];

    /// <param name="again">Whether it must be done now, however short ago it was.</param>
    public async Task<Recomputed> Of(Visit visit, Evidence evidence, bool again = false)
    {
        var now = clock.GetCurrentInstant();
        var known = last.GetValueOrDefault(visit.Cooperative);
        if (!again && known is not null && now - known.At < Fresh && known.Answers(visit.Head, evidence))
            return known;
        var verdict = await JournalVerifier.Verify(store, visit.Cooperative, evidence, visit.Question.Cancellation);
        var recomputed = new Recomputed(verdict, evidence.KeptWithIt.Count, now);
        // What somebody brought along is answered, and not kept.
        if (evidence.KeptElsewhere.Count == 0)
            last[visit.Cooperative] = recomputed;
        return recomputed;
    }

    /// <summary>Of one event: its hash, the one before it, and whether it follows.</summary>
    public async Task<EventLink> LinkAt(Visit visit, long position)
    {
        var recomputed = await Of(visit, Evidence.None);
        var hashes = recomputed.Verdict.Hashes;
        return new EventLink(
            hashes.At(position - 1) ?? JournalHead.Empty.Hash,
            hashes.At(position),
            recomputed.Verdict.Intact is not IntactVerdict.No broken || position < broken.Position,
            recomputed.At);
    }
}

/// <param name="Checkpoints">How many that were kept with the journal it was compared with.</param>
/// <param name="At">When it was recomputed.</param>
internal sealed record Recomputed(JournalVerdict Verdict, int Checkpoints, Instant At)
{
    public bool Answers(JournalHead head, Evidence evidence) =>
        evidence.KeptElsewhere.Count == 0 && evidence.KeptWithIt.Count <= Checkpoints
        && (Verdict.Intact is IntactVerdict.No || Verdict.Hashes.At(head.Position) is not null);
}

/// <param name="Hash">Null behind the first link that fails: nothing follows there.</param>
/// <param name="At">When it was recomputed.</param>
public sealed record EventLink(string Previous, string? Hash, bool Holds, Instant At);
