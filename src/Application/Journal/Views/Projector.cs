using System.Diagnostics;
using Wijkboek.Application.Journal.Json;

namespace Wijkboek.Application.Journal.Views;

/// <summary>
/// Keeps stored views up with the journal, each event exactly once: documents and progress are saved together, and only
/// if the view still stands where the batch began. Views that are kept in no or another form are built first.
/// </summary>
public sealed class Projector(
    IEventStore events,
    IViewStore views,
    EventSerializer serializer,
    IReadOnlyCollection<Projection> projections,
    JournalSignal appended,
    string? build = null)
{
    private const int BatchSize = 5000;

    // An append by another process may go unheard: how long a view can then stay behind.
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(10);

    // Views of a short journal are built well within this; those of a long one are not worth waiting for twice.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    private readonly string build = build ?? ProgramBuild.Id;
    private readonly string[] names = [.. projections.Select(projection => projection.Name)];
    private bool hasPrepared;
    private bool hasWaited;

    /// <summary>Makes views anew from the journal.</summary>
    public ViewRebuild Rebuild { get; } =
        new(events, views, serializer, projections, build ?? ProgramBuild.Id);

    /// <summary>Follows the journal to its end.</summary>
    public async Task CatchUp(CancellationToken cancellationToken)
    {
        if (names.Length == 0)
            return;
        if (!hasPrepared)
            await PrepareOrWait(cancellationToken);
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
            await using (var lead = await views.TryTake(ViewWork.Follow, cancellationToken))
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
        while (!await HaveReached(sequence, cancellationToken))
        {
            if (Stopwatch.GetElapsedTime(started) > limit)
                return false;
            await Task.Delay(Glance, cancellationToken);
        }

        return true;
    }

    private async Task<bool> HaveReached(long sequence, CancellationToken cancellationToken)
    {
        var standings = await views.Standings(names, cancellationToken);
        return names.All(name => standings.TryGetValue(name, out var standing) && standing.Progress >= sequence);
    }

    // Whoever builds views puts them where the journal stood when he began. Who asks meanwhile, and reads just after,
    // would miss what he himself had recorded in between.
    private async Task PrepareOrWait(CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        await Prepare(cancellationToken);
        while (!hasPrepared && !hasWaited)
        {
            await Task.Delay(Glance, cancellationToken);
            await Prepare(cancellationToken);
            hasWaited = Stopwatch.GetElapsedTime(started) > LongestWait;
        }
    }

    /// <summary>
    /// What a newer program finds: views of another form, and views on which an older one could not go on.
    /// </summary>
    private async Task Prepare(CancellationToken cancellationToken)
    {
        var standings = await views.Standings(names, cancellationToken);
        var outdated = projections.Where(projection => !IsCurrent(projection, standings)).ToList();
        // While another program builds them they are not followed here, and their readers fold for themselves.
        if (outdated.Count > 0 && !await Rebuild.All(outdated, null, cancellationToken))
            return;
        foreach (var stopped in (await views.Stops(names, cancellationToken))
            .Where(stop => stop.Build != build)
            .GroupBy(stop => stop.Tenant, stop => stop.View))
        {
            var again = Rebuild.Named([.. stopped]);
            // Another program may be at it; this one looks again at the next occasion.
            if (!await Rebuild.One(stopped.Key, again, null, cancellationToken))
                return;
        }

        hasPrepared = true;
    }

    /// <summary>One batch for the views that are furthest behind; false when there is nothing left to do.</summary>
    private async Task<bool> Advance(CancellationToken cancellationToken)
    {
        var standings = await views.Standings(names, cancellationToken);
        var current = projections.Where(projection => IsCurrent(projection, standings)).ToList();
        if (current.Count == 0)
            return false;
        var reached = current.Select(projection => standings[projection.Name].Progress).ToList();
        var from = reached.Min();
        // Where others have got already: from there all go on together.
        var until = reached.Where(progress => progress > from).DefaultIfEmpty(long.MaxValue).Min();
        var batch = await events.ReadAll(from, BatchSize, cancellationToken)
            .TakeWhile(stored => stored.Sequence <= until)
            .ToListAsync(cancellationToken);
        if (batch.Count == 0)
            return false;
        List<ViewFact> facts = [.. batch.Select(stored => ViewFact.Of(stored.Fact, serializer))];
        var stops = (await views.Stops(names, cancellationToken)).ToLookup(stop => stop.View);
        var changes = new Dictionary<string, ViewChange>();
        foreach (var projection in current.Where(projection => standings[projection.Name].Progress == from))
        {
            var fold = new ViewFold(projection, build, stops[projection.Name]);
            if (await Change(fold, standings[projection.Name], facts, cancellationToken) is { } change)
                changes[projection.Name] = change;
        }

        // When another projector was faster nothing is saved, and the next round starts from where that one got.
        await views.Save(new ViewBatch(from, batch[^1].Sequence, changes), cancellationToken);
        return true;
    }

    /// <returns>Null when the view has meanwhile been built in another form.</returns>
    private async Task<ViewChange?> Change(
        ViewFold fold, ViewStanding start, IReadOnlyList<ViewFact> facts, CancellationToken cancellationToken)
    {
        var touches = fold.Touches(facts);
        if (fold.NotHeld(touches) is { Count: > 0 } keys)
        {
            if (await views.Load(fold.Projection.Shape, keys, cancellationToken) is not { } stored)
                return null;
            fold.Hold(stored);
        }

        fold.Fold(touches);
        var documents = fold.Changed(touches);
        return new ViewChange(start, documents, fold.NewStops);
    }

    private static bool IsCurrent(Projection projection, IReadOnlyDictionary<string, ViewStanding> standings) =>
        standings.TryGetValue(projection.Name, out var standing) && standing.Form == projection.Shape.Form;
}
