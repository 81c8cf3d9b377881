using System.Collections.Concurrent;
using Wijkboek.Application.Journal.Json;

namespace Wijkboek.Application.Journal.Views;

/// <summary>
/// Builds views from the first event on, in a generation of their own. Readers keep the old documents until the new
/// ones are complete, and go over in one transaction.
/// </summary>
public sealed class ViewRebuild(
    IEventStore events,
    IViewStore views,
    EventSerializer serializer,
    IReadOnlyCollection<Projection> projections,
    string build,
    BuildLimits? limits = null)
{
    // How many cooperatives at a time: each keeps a processor of ours and one of the database busy.
    private static readonly int SideBySide = Math.Clamp(Environment.ProcessorCount * 2, 2, 4);

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(10);

    /// <summary>The projections with these names; all when none is named.</summary>
    public IReadOnlyCollection<Projection> Named(params IReadOnlyCollection<string> names) =>
        names.Count == 0 ? projections : [.. projections.Where(projection => names.Contains(projection.Name))];

    /// <summary>Views of every cooperative.</summary>
    /// <param name="folded">Hears, now and then by several at once, how many events were folded in each step.</param>
    /// <returns>False when another program is rebuilding; nothing was done then.</returns>
    public async Task<bool> All(
        IReadOnlyCollection<Projection> asked, IProgress<int>? folded, CancellationToken cancellationToken)
    {
        await using var right = await views.TryTake(ViewWork.Rebuild, cancellationToken);
        if (right is null)
            return false;
        var until = await events.LastSequence(cancellationToken);
        var generation = await views.Begin([.. asked.Select(view => view.Name)], cancellationToken);
        var stops = new ConcurrentBag<ViewStop>();
        var tenants = until == 0 ? [] : await events.Tenants(cancellationToken);
        // While the documents of one are written, those of another are folded.
        var sideBySide = new ParallelOptions
        {
            MaxDegreeOfParallelism = SideBySide, CancellationToken = cancellationToken,
        };
        await Parallel.ForEachAsync(tenants, sideBySide, async (tenant, cancelled) =>
        {
            var building = Start(tenant, generation, asked);
            await building.GoOn(until, folded, cancelled);
            foreach (var stop in building.Stops)
                stops.Add(stop);
        });
        await views.Switch(Built(asked, generation, until, stops), cancellationToken);
        return true;
    }

    /// <summary>Views of one cooperative; all others go on meanwhile.</summary>
    /// <param name="folded">Hears how many events were folded in each step.</param>
    /// <returns>False when another program is rebuilding; nothing was done then.</returns>
    public async Task<bool> One(
        string tenant, IReadOnlyCollection<Projection> asked, IProgress<int>? folded,
        CancellationToken cancellationToken)
    {
        await using var right = await views.TryTake(ViewWork.Rebuild, cancellationToken);
        if (right is null)
            return false;
        var generation = await views.Begin([.. asked.Select(view => view.Name)], cancellationToken);
        var standings = await views.Standings([.. asked.Select(view => view.Name)], cancellationToken);
        // Views that stand at the same place are folded in one reading of the journal.
        foreach (var together in asked.GroupBy(view => standings.GetValueOrDefault(view.Name)?.Progress ?? 0))
            await Replace(Start(tenant, generation, [.. together]), tenant, folded, cancellationToken);
        return true;
    }

    private async Task Replace(
        ViewBuild building, string tenant, IProgress<int>? folded, CancellationToken cancellationToken)
    {
        string[] names = [.. building.Projections.Select(view => view.Name)];
        while (true)
        {
            var standings = await views.Standings(names, cancellationToken);
            var until = names.Min(name => standings.GetValueOrDefault(name)?.Progress ?? 0);
            await building.GoOn(until, folded, cancellationToken);
            var built = Built(building.Projections, building.Generation, until, [.. building.Stops]);
            if (await views.Replace(tenant, built, cancellationToken))
                return;
            // Something was appended and followed meanwhile. What is left to catch up with is less each time.
            await Task.Delay(Glance, cancellationToken);
        }
    }

    private ViewBuild Start(string tenant, long generation, IReadOnlyCollection<Projection> asked) =>
        new(events, views, serializer, tenant, generation, asked, build, limits ?? BuildLimits.Usual);

    private static BuiltViews Built(
        IReadOnlyCollection<Projection> asked, long generation, long until, IReadOnlyCollection<ViewStop> stops) =>
        new(generation, [.. asked.Select(view => view.Shape)], until, stops);
}
