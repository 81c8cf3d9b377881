using Wijkboek.Application.Journal.Json;

namespace Wijkboek.Application.Journal.Views;

/// <summary>
/// Views of one cooperative, folded from its first event into a generation that nobody reads yet. What is held in
/// memory stays within bounds, however long the journal is: what was not touched lately is put aside in the store.
/// </summary>
internal sealed class ViewBuild(
    IEventStore events,
    IViewStore views,
    EventSerializer serializer,
    string tenant,
    long generation,
    IReadOnlyCollection<Projection> projections,
    string build,
    BuildLimits limits)
{
    // In bytes of documents per statement.
    private const int LargestStage = 1_000_000;

    private readonly List<Part> parts =
        [.. projections.Select(projection => new Part(new ViewFold(projection, build), []))];

    private long position;

    public IReadOnlyCollection<Projection> Projections => projections;

    public long Generation => generation;

    public IEnumerable<ViewStop> Stops => parts.SelectMany(part => part.Fold.NewStops);

    /// <summary>Goes on to the last event with at most this sequence number, and stores all documents.</summary>
    /// <param name="folded">Hears how many events were folded in each step.</param>
    public async Task GoOn(long until, IProgress<int>? folded, CancellationToken cancellationToken)
    {
        var pages = JournalPages.Read(
            events, serializer, tenant, position, stored => stored.Sequence <= until, limits.Page,
            cancellationToken);
        var sinceLooked = 0;
        await foreach (var facts in pages)
        {
            foreach (var part in parts)
                await Fold(part, facts, cancellationToken);
            position = facts[^1].Stored.Position;
            folded?.Report(facts.Count);
            sinceLooked += facts.Count;
            if (sinceLooked < limits.Page)
                continue;
            sinceLooked = 0;
            if (parts.Sum(part => part.Fold.Weight) > limits.Held)
                await PutAside(everything: false, cancellationToken);
        }

        await PutAside(everything: true, cancellationToken);
    }

    private async Task Fold(Part part, IReadOnlyList<ViewFact> facts, CancellationToken cancellationToken)
    {
        var touches = part.Fold.Touches(facts);
        if (part.Aside.Count > 0)
        {
            var keys = part.Fold.NotHeld(touches).Where(part.Aside.Contains).ToList();
            if (keys.Count > 0)
                part.Fold.Hold(await views.LoadStaged(
                    generation, part.Fold.Projection.Name, keys, cancellationToken));
        }

        part.Fold.Fold(touches);
    }

    private async Task PutAside(bool everything, CancellationToken cancellationToken)
    {
        var stage = new List<StagedDocument>();
        var size = 0L;
        foreach (var part in parts)
        {
            foreach (var document in part.Fold.LetGo(everything))
            {
                var isAgain = !part.Aside.Add(document.Key);
                stage.Add(new StagedDocument(part.Fold.Projection.Name, document, isAgain));
                size += document.Data.Length;
                if (size < LargestStage)
                    continue;
                await views.Stage(generation, stage, cancellationToken);
                stage.Clear();
                size = 0;
            }
        }

        if (stage.Count > 0)
            await views.Stage(generation, stage, cancellationToken);
    }

    /// <param name="Aside">Which documents are in the store.</param>
    private sealed record Part(ViewFold Fold, HashSet<ViewKey> Aside);
}

/// <summary>What a rebuild takes in memory.</summary>
/// <param name="Page">Events that are read at a time.</param>
/// <param name="Held">Events folded into documents, before those not touched lately go aside.</param>
public sealed record BuildLimits(int Page, long Held)
{
    public static BuildLimits Usual { get; } = new(JournalPages.UsualSize, 60_000);
}
