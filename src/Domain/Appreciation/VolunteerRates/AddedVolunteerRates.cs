using System.Collections.Immutable;

namespace Wijkboek.Domain.Appreciation.VolunteerRates;

/// <summary>What a cooperative added to the table of volunteer allowances.</summary>
public sealed record AddedVolunteerRates(ImmutableSortedDictionary<int, VolunteerRateAdded> ByYear)
    : IState<AddedVolunteerRates>
{
    public static Stream<AddedVolunteerRates> Stream { get; } = new("volunteer-rates/added", Retention.Business);

    public static AddedVolunteerRates Initial { get; } = new(ImmutableSortedDictionary<int, VolunteerRateAdded>.Empty);

    public AddedVolunteerRates Evolve(IEvent happened) => happened is VolunteerRateAdded added
        ? new(ByYear.SetItem(added.Year, added))
        : this;
}
