namespace Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;

/// <summary>A row of the table of minimum wages that did not come with Wijkboek.</summary>
/// <param name="PerHour">From 21 years on.</param>
[StoredAs("minimum_wage_added", Module.NeighbourhoodJobs)]
public sealed record MinimumWageAdded(LocalDate From, Money PerHour, string Source, LocalDate CheckedOn) : IEvent
{
    // Thousandths of the wage of an adult, from 15 years on (Besluit minimumjeugdloonregeling, art. 1).
    private static readonly int[] ShareByAge = [300, 345, 395, 500, 600, 800, 1_000];

    /// <summary>The wage of every age; known here since it was looked up.</summary>
    internal MinimumWageRow Row => new(
        From, MinimumWageRow.LastDayOf(From), CheckedOn,
        ShareByAge.Index().ToDictionary(
            share => MinimumWageRow.YoungestAge + share.Index,
            share => new Money(((PerHour.Cents * share.Item) + 500) / 1_000)));
}
