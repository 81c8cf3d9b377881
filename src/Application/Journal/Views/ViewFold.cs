namespace Wijkboek.Application.Journal.Views;

/// <summary>
/// Documents of one view, folded in memory. An event on which the fold fails stops the view for its cooperative: the
/// documents stay as they were before it, and the other cooperatives go on.
/// </summary>
internal sealed class ViewFold(Projection projection, string build, params IEnumerable<ViewStop> stopped)
{
    private readonly Dictionary<ViewKey, Slot> slots = [];
    private readonly Dictionary<string, ViewStop> stops = stopped.ToDictionary(stop => stop.Tenant);
    private readonly List<ViewStop> added = [];
    private int page;

    public Projection Projection => projection;

    /// <summary>Since this fold began.</summary>
    public IReadOnlyList<ViewStop> NewStops => added;

    /// <summary>How much was folded into what is held: a measure of the memory that it takes.</summary>
    public long Weight { get; private set; }

    /// <summary>What the facts change, in their order; facts for a view that stopped change nothing.</summary>
    public IReadOnlyList<ViewTouch> Touches(IReadOnlyList<ViewFact> facts)
    {
        var touches = new List<ViewTouch>();
        foreach (var fact in facts)
        {
            if (!HasStopped(fact) && Touch(fact) is { } touch)
                touches.Add(touch);
        }

        return touches;
    }

    /// <summary>The documents that are changed and not held, which may be stored.</summary>
    public IReadOnlyCollection<ViewKey> NotHeld(IReadOnlyList<ViewTouch> touches) =>
        [.. touches.SelectMany(touch => touch.Keys).Distinct().Where(key => !slots.ContainsKey(key))];

    public void Hold(IEnumerable<ViewDocument> stored)
    {
        foreach (var document in stored)
            slots[document.Key] = new Slot { Stored = document.Data };
    }

    public void Fold(IReadOnlyList<ViewTouch> touches)
    {
        foreach (var touch in touches.Where(touch => !HasStopped(touch.Fact)))
        {
            if (touch.Problem is { } problem)
                Stop(touch.Fact, problem);
            else
                Fold(touch);
        }
    }

    /// <summary>
    /// What changed, as JSON. A document that cannot be written stops the view as well: at the first of its facts, and
    /// without any change to that cooperative.
    /// </summary>
    public IReadOnlyList<ViewDocument> Changed(IReadOnlyList<ViewTouch> touches)
    {
        var written = new List<ViewDocument>();
        foreach (var tenant in slots.Where(slot => slot.Value.IsChanged).GroupBy(slot => slot.Key.Tenant))
        {
            try
            {
                written.AddRange(tenant.Select(Write).ToList());
            }
            catch (Exception problem) when (ViewProblem.IsOfTheView(problem))
            {
                Stop(touches.First(touch => touch.Fact.Tenant == tenant.Key).Fact, ViewProblem.Say(problem));
            }
        }

        return written;
    }

    /// <summary>
    /// Lets go of what was not touched since the last time, or of everything; returns what changed in it.
    /// </summary>
    public IReadOnlyList<ViewDocument> LetGo(bool everything)
    {
        var gone = slots.Where(slot => everything || slot.Value.Page < page).ToList();
        IReadOnlyList<ViewDocument> changed = [.. gone.Where(slot => slot.Value.IsChanged).Select(Write)];
        foreach (var (key, slot) in gone)
        {
            slots.Remove(key);
            Weight -= slot.Weight;
        }

        page++;
        return changed;
    }

    /// <summary>The documents of one cooperative by their keys, in the order of the store.</summary>
    public SortedDictionary<string, object> Documents()
    {
        var documents = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var (key, slot) in slots)
            documents[key.Key] = slot.View!;
        return documents;
    }

    private bool HasStopped(ViewFact fact) => stops.Count > 0 && stops.ContainsKey(fact.Tenant);

    /// <returns>Null for what is of no interest: most events, to most views.</returns>
    private ViewTouch? Touch(ViewFact fact)
    {
        if (fact.Recorded is null)
            return new ViewTouch(fact, [], fact.Problem);
        try
        {
            // Most views answer with the one empty array.
            return projection.Keys(fact.Recorded) is var keys and not string[] { Length: 0 }
                ? Touched(fact, keys)
                : null;
        }
        catch (Exception problem) when (ViewProblem.IsOfTheView(problem))
        {
            return new ViewTouch(fact, [], ViewProblem.Say(problem));
        }
    }

    // Apart, so that nothing is kept for an event without interest.
    private static ViewTouch? Touched(ViewFact fact, IEnumerable<string> keys)
    {
        ViewKey[] touched = [.. keys.Select(key => new ViewKey(fact.Tenant, key))];
        return touched.Length == 0 ? null : new ViewTouch(fact, touched, null);
    }

    // All documents of an event change or none does.
    private void Fold(ViewTouch touch)
    {
        var next = new (Slot Slot, object View)[touch.Keys.Count];
        try
        {
            for (var at = 0; at < next.Length; at++)
            {
                var slot = slots.GetValueOrDefault(touch.Keys[at]) ?? new Slot();
                var before = slot.View ?? projection.Start(slot.Stored);
                next[at] = (slot, projection.Next(before, touch.Fact.Recorded!));
            }
        }
        catch (Exception problem) when (ViewProblem.IsOfTheView(problem))
        {
            Stop(touch.Fact, ViewProblem.Say(problem));
            return;
        }

        for (var at = 0; at < next.Length; at++)
        {
            var (slot, view) = next[at];
            if (slot.View is null)
                slots[touch.Keys[at]] = slot;
            slot.View = view;
            slot.Stored = null;
            slot.IsChanged = true;
            slot.Page = page;
            slot.Weight++;
            Weight++;
        }
    }

    private void Stop(ViewFact fact, string problem)
    {
        var stop = new ViewStop(
            projection.Name, fact.Tenant, fact.Stored.Position, fact.Stored.Type, problem, build);
        stops[fact.Tenant] = stop;
        added.Add(stop);
    }

    private ViewDocument Write(KeyValuePair<ViewKey, Slot> slot) => new(slot.Key, projection.Write(slot.Value.View!));

    private sealed class Slot
    {
        public object? View { get; set; }

        public ReadOnlyMemory<byte>? Stored { get; set; }

        public bool IsChanged { get; set; }

        public int Page { get; set; }

        public long Weight { get; set; }
    }
}

/// <summary>What one event does to one view.</summary>
/// <param name="Problem">Why it cannot be known which documents change; null when it can.</param>
internal sealed record ViewTouch(ViewFact Fact, IReadOnlyList<ViewKey> Keys, string? Problem);
