using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Common;

namespace Wijkboek.Testing.Journal;

public sealed record GardenCost(int Times, Money Total);

public sealed class GardenCosts : Projection<GardenCost>
{
    public override string Name => "GardenCosts";

    public override GardenCost Empty { get; } = new(0, Money.Zero);

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is GardenTended tended ? [tended.Name] : [];

    public override GardenCost Evolve(GardenCost view, Recorded recorded) =>
        new(view.Times + 1, view.Total + ((GardenTended)recorded.Event).Costs);
}

public sealed record GardenNote(ImmutableArray<Personal<string>> Notes);

public sealed class GardenNotes : Projection<GardenNote>
{
    public override string Name => "GardenNotes";

    public override GardenNote Empty { get; } = new([]);

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is GardenTended { Note: not null } tended ? [tended.Name] : [];

    public override GardenNote Evolve(GardenNote view, Recorded recorded) =>
        new(view.Notes.Add(((GardenTended)recorded.Event).Note!));
}

public sealed record GardenList(ImmutableSortedDictionary<string, int> Times);

/// <summary>All gardens in one document and each in its own; fails where it is told to.</summary>
public sealed class GardenLists(Func<GardenTended, bool>? isTooMuch = null, int version = 1) : Projection<GardenList>
{
    public const string Everything = "everything";

    private int asked;

    public override string Name => "GardenLists";

    public override int Version => version;

    /// <summary>How many events it was asked about.</summary>
    public int Asked => asked;

    public override GardenList Empty { get; } =
        new(ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal));

    public override IEnumerable<string> Keys(Recorded recorded)
    {
        Interlocked.Increment(ref asked);
        return recorded.Event is GardenTended tended ? [Everything, tended.Name] : [];
    }

    public override GardenList Evolve(GardenList view, Recorded recorded)
    {
        var tended = (GardenTended)recorded.Event;
        // Only halfway, when the first document has been changed already.
        if (isTooMuch?.Invoke(tended) == true && !view.Times.Keys.Except([tended.Name]).Any())
            throw new InvalidOperationException("Too much for this version.");
        return new GardenList(view.Times.SetItem(tended.Name, view.Times.GetValueOrDefault(tended.Name) + 1));
    }
}

public sealed record GardenSize(int Times, int Kilos);

/// <summary>Another form under the name of <see cref="GardenCosts"/>: what a next version of it may be.</summary>
public sealed class GardenSizes : Projection<GardenSize>
{
    public override string Name => "GardenCosts";

    public override GardenSize Empty { get; } = new(0, 0);

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is GardenTended tended ? [tended.Name] : [];

    public override GardenSize Evolve(GardenSize view, Recorded recorded) => new(
        view.Times + 1, view.Kilos + ((GardenTended)recorded.Event).Harvest.Sum(line => line.Kilos));
}
