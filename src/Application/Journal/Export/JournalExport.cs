using Wijkboek.Application.Journal.Chain;
using Wijkboek.Application.Journal.Checkpoints;

namespace Wijkboek.Application.Journal.Export;

/// <summary>
/// Writes a journal for somebody who has neither this program nor its database. It is checked while it is written, so
/// that what does not hold here is told here. Nothing is ever opened: what is sealed goes as stored.
/// </summary>
public static class JournalExport
{
    /// <param name="kept">
    /// Read before the snapshot: all of them then lie within it, unless the journal was cut off.
    /// </param>
    public static async Task<ExportedJournal> Write(
        JournalSnapshot snapshot, ExportChoice choice, string product, IReadOnlyList<KeptCheckpoint> kept,
        Stream output, CancellationToken cancellationToken)
    {
        var walk = new ChainWalk(snapshot.Tenant);
        var withheld = 0L;
        await output.WriteAsync(ExportLines.Header(snapshot.Tenant, product, choice), cancellationToken);
        await foreach (var link in snapshot.Chain.WithCancellation(cancellationToken))
        {
            if (walk.Take(link) is { } broken)
                return new ExportedJournal(broken, withheld);
            var isWithheld = choice.Withholds(link.Event!);
            withheld += isWithheld ? 1 : 0;
            await output.WriteAsync(ExportLines.Position(link, isWithheld), cancellationToken);
        }

        if ((await walk.Streams.Compare(snapshot.Streams, walk.Head)
            ?? walk.Compare(kept.Select(one => one.Checkpoint))) is { } fault)
            return new ExportedJournal(fault, withheld);
        await output.WriteAsync(ExportLines.Trailer(walk.Head, kept), cancellationToken);
        return new ExportedJournal(new IntactVerdict.Yes(walk.Head), withheld);
    }
}

/// <param name="Intact">When this is no, what was written is no export.</param>
/// <param name="Withheld">How many bodies were left out.</param>
public sealed record ExportedJournal(IntactVerdict Intact, long Withheld);
