using System.Collections.Immutable;

namespace Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;

/// <summary>What a cooperative added to the table of minimum wages.</summary>
/// <param name="All">In order of the day from which each holds.</param>
public sealed record AddedMinimumWages(ImmutableList<MinimumWageAdded> All) : IState<AddedMinimumWages>
{
    public static Stream<AddedMinimumWages> Stream { get; } = new("minimum-wages/added", Retention.Business);

    public static AddedMinimumWages Initial { get; } = new(ImmutableList<MinimumWageAdded>.Empty);

    public AddedMinimumWages Evolve(IEvent happened) => happened is MinimumWageAdded added
        ? new([.. All.Where(wage => wage.From != added.From).Append(added).OrderBy(wage => wage.From)])
        : this;
}
