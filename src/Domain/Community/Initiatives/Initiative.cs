using System.Collections.Immutable;

namespace Wijkboek.Domain.Community.Initiatives;

/// <summary>Something that neighbours keep going together, such as neighbours' help or a voorzorgcirkel.</summary>
/// <param name="Withdrawn">Reports that were a mistake; their ids stay taken.</param>
public sealed record Initiative(
    InitiativeStarted? Started,
    ImmutableList<InitiativeReported> Reports,
    ImmutableList<InitiativeReportId> Withdrawn,
    InitiativeEnded? Ended) : IState<Initiative>
{
    public static Stream<Initiative> Stream(InitiativeId id) => new($"initiative/{id}", Retention.Business);

    public static Initiative Initial { get; } = new(null, [], [], null);

    /// <summary>Reports that hold, in the order of what they count.</summary>
    public IEnumerable<InitiativeReported> Standing => Reports
        .Where(report => !Withdrawn.Contains(report.Report))
        .OrderBy(report => report.Until).ThenBy(report => report.From);

    /// <summary>Whether it runs on at least one day of a period.</summary>
    public bool IsActiveIn(LocalDate from, LocalDate to) =>
        Started is { } started && started.StartedOn <= to && (Ended is not { } ended || from <= ended.EndedOn);

    public Initiative Evolve(IEvent happened) => happened switch
    {
        InitiativeStarted started => this with { Started = started },
        InitiativeReported reported => this with { Reports = Reports.Add(reported) },
        InitiativeReportWithdrawn withdrawn => this with { Withdrawn = Withdrawn.Add(withdrawn.Report) },
        InitiativeEnded ended => this with { Ended = ended },
        _ => this,
    };
}
