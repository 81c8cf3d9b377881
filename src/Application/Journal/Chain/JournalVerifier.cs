using Wijkboek.Application.Journal.Checkpoints;

namespace Wijkboek.Application.Journal.Chain;

/// <summary>Recomputes a journal from what is stored. Pure, and shares no state with what wrote it.</summary>
public static class JournalVerifier
{
    /// <summary>By itself: whether it is complete is then unknown.</summary>
    public static Task<JournalVerdict> Verify(
        IEventStore store, string tenant, CancellationToken cancellationToken) =>
        Verify(store, tenant, Evidence.None, cancellationToken);

    public static async Task<JournalVerdict> Verify(
        IEventStore store, string tenant, Evidence evidence, CancellationToken cancellationToken)
    {
        await using var snapshot = await store.Snapshot(tenant, cancellationToken);
        return await Verify(snapshot, evidence);
    }

    public static async Task<JournalVerdict> Verify(JournalSnapshot snapshot, Evidence evidence)
    {
        var walk = new ChainWalk(snapshot.Tenant);
        var fault = await Walk(walk, snapshot) ?? walk.Compare(evidence.KeptWithIt);
        return walk.Conclude(fault, evidence.KeptElsewhere);
    }

    private static async Task<IntactVerdict.No?> Walk(ChainWalk walk, JournalSnapshot snapshot)
    {
        var commands = new ExpectedCommands();
        await foreach (var recomputed in RecomputedLink.Ahead(snapshot.Tenant, snapshot.Chain))
        {
            if (walk.Take(recomputed) is { } fault)
                return fault;
            var link = recomputed.Link;
            if (!commands.Add(link.Event!))
                return new IntactVerdict.No(
                    link.Position, ChainCheck.Commands, $"command {link.Event!.Metadata.CommandId}");
        }

        if (await walk.Streams.Compare(snapshot.Streams, walk.Head) is { } differs)
            return differs;
        return snapshot.Commands is { } spent ? await commands.Compare(spent) : null;
    }
}
