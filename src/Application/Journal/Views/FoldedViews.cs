using System.Collections.Concurrent;
using Wijkboek.Application.Journal.Json;

namespace Wijkboek.Application.Journal.Views;

/// <summary>All views of one cooperative, folded in memory in one reading of its journal.</summary>
internal sealed class FoldedViews
{
    private readonly Dictionary<string, ViewFold> folds;
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, object>> asked = [];

    private FoldedViews(IEnumerable<ViewFold> folds) => this.folds = folds.ToDictionary(fold => fold.Projection.Name);

    /// <summary>Where a view stopped.</summary>
    public IEnumerable<ViewStop> StopsOf(string view) => folds[view].NewStops;

    /// <param name="isAsked">What is not, nor anything after it, is left out.</param>
    public static async Task<FoldedViews> Fold(
        IEventStore events, EventSerializer serializer, string tenant, IReadOnlyCollection<Projection> projections,
        Func<StoredFact, bool> isAsked, CancellationToken cancellationToken)
    {
        List<ViewFold> folds = [.. projections.Select(projection => new ViewFold(projection, ProgramBuild.Id))];
        var pages = JournalPages.Read(
            events, serializer, tenant, 0, isAsked, JournalPages.UsualSize, cancellationToken);
        await foreach (var facts in pages)
        {
            foreach (var fold in folds)
                fold.Fold(fold.Touches(facts));
        }

        return new FoldedViews(folds);
    }

    /// <summary>By key, in the order in which the stored documents come.</summary>
    public IReadOnlyDictionary<string, object> Of(string view) => folds.ContainsKey(view)
        ? asked.GetOrAdd(view, name => folds[name].Documents())
        : throw new InvalidOperationException($"The view {view} is not among those of the program.");

    /// <summary>The documents as they would be stored.</summary>
    public IEnumerable<ViewDocument> Written(string view) => folds[view].LetGo(everything: true);
}
