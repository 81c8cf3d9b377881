using System.Diagnostics;
using Wijkboek.Application.Journal.Json;

namespace Wijkboek.Application.Journal.Views;

/// <summary>
/// Keeps stored views up with the journal, each event exactly once: documents and progress are saved together, and only
/// if the progress still stands where the batch began.
/// </summary>
public sealed class Projector(
    IEventStore events,
    IViewStore views,
    EventSerializer serializer,
    IReadOnlyCollection<Projection> projections,
    JournalSignal appended)
{
    private const int BatchSize = 2000;

    // An append by another process may go unheard: how long a view can then stay behind.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(10);

    private readonly string[] names = [.. projections.Select(projection => projection.Name)];

    /// <summary>Follows the journal to its end.</summary>
    public async Task CatchUp(CancellationToken cancellationToken)
    {
        bool advanced;
        do
            advanced = await Advance(cancellationToken);
        while (advanced);
    }

    /// <summary>Keeps following until cancelled. Of several nodes, one does the work at any moment.</summary>
    public async Task Follow(CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var woken = appended.Next;
            await using (var lead = await views.TryLead(cancellationToken))
            {
                if (lead is not null)
                    await CatchUp(cancellationToken);
            }

            await Task.WhenAny(woken, Task.Delay(LongestSleep, cancellationToken));
        }
    }

    /// <summary>
    /// Waits until all views have seen the event with this sequence number; false when that takes too long.
    /// </summary>
    public async Task<bool> HasReached(long sequence, TimeSpan limit, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while ((await views.Progress(names, cancellationToken)).Values.Any(progress => progress < sequence))
        {
            if (Stopwatch.GetElapsedTime(started) > limit)
                return false;
            await Task.Delay(Glance, cancellationToken);
        }

        return true;
    }

    /// <summary>One batch for the views that are furthest behind; false when there is nothing left to do.</summary>
    private async Task<bool> Advance(CancellationToken cancellationToken)
    {
        if (names.Length == 0)
            return false;
        var progress = await views.Progress(names, cancellationToken);
        var from = progress.Values.Min();
        // Where others have got already: from there all go on together.
        var until = progress.Values.Where(reached => reached > from).DefaultIfEmpty(long.MaxValue).Min();
        var batch = await events.ReadAll(from, BatchSize, cancellationToken)
            .TakeWhile(stored => stored.Sequence <= until)
            .ToListAsync(cancellationToken);
        if (batch.Count == 0)
            return false;
        Recorded[] recorded = [.. batch.Select(serializer.Read)];
        var changed = new Dictionary<string, IReadOnlyList<ViewDocument>>();
        foreach (var projection in projections.Where(projection => progress[projection.Name] == from))
            changed[projection.Name] = await Fold(projection, recorded, cancellationToken);
        // When another projector was faster nothing is saved, and the next round starts from where that one got.
        await views.Save(new ViewBatch(from, batch[^1].Sequence, changed), cancellationToken);
        return true;
    }

    private async Task<IReadOnlyList<ViewDocument>> Fold(
        Projection projection, IReadOnlyList<Recorded> recorded, CancellationToken cancellationToken)
    {
        var changes = recorded
            .SelectMany(fact => projection.Keys(fact).Select(key => (Key: new ViewKey(fact.Tenant, key), Fact: fact)))
            .ToList();
        if (changes.Count == 0)
            return [];
        var keys = changes.Select(change => change.Key).Distinct().ToList();
        var documents = (await views.Load(projection.Name, keys, cancellationToken))
            .ToDictionary(document => document.Key, document => projection.Start(document.Data));
        foreach (var (key, fact) in changes)
            documents[key] = projection.Next(documents.GetValueOrDefault(key) ?? projection.Start(null), fact);
        return [.. documents.Select(document => new ViewDocument(document.Key, projection.Write(document.Value)))];
    }
}
