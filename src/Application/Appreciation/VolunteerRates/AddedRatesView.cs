using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.Appreciation.VolunteerRates;

namespace Wijkboek.Application.Appreciation.VolunteerRates;

/// <summary>What a cooperative added to the table of volunteer allowances.</summary>
public sealed class AddedRatesView : Projection<AddedVolunteerRates>
{
    public override string Name => "added-volunteer-rates";

    public override AddedVolunteerRates Empty => AddedVolunteerRates.Initial;

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is VolunteerRateAdded ? [recorded.Stream] : [];

    public override AddedVolunteerRates Evolve(AddedVolunteerRates view, Recorded recorded) =>
        view.Evolve(recorded.Event);
}
