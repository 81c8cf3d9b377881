using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;

namespace Wijkboek.Application.NeighbourhoodJobs.MinimumWages;

/// <summary>What a cooperative added to the table of minimum wages.</summary>
public sealed class AddedWagesView : Projection<AddedMinimumWages>
{
    public override string Name => "added-minimum-wages";

    public override AddedMinimumWages Empty => AddedMinimumWages.Initial;

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is MinimumWageAdded ? [recorded.Stream] : [];

    public override AddedMinimumWages Evolve(AddedMinimumWages view, Recorded recorded) =>
        view.Evolve(recorded.Event);
}
