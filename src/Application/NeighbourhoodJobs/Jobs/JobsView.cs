using System.Collections.Immutable;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using Wijkboek.Domain.NeighbourhoodJobs.Payroll;

namespace Wijkboek.Application.NeighbourhoodJobs.Jobs;

/// <param name="Positions">Where in the journal the facts of this job stand.</param>
public sealed record JobRecord(NeighbourhoodJob Job, ImmutableList<long> Positions)
{
    /// <summary>Where in the journal the wage cost of each month stands.</summary>
    public ImmutableSortedDictionary<YearMonth, long> BookedAt { get; init; } =
        ImmutableSortedDictionary<YearMonth, long>.Empty;
}

/// <summary>Every neighbourhood job; a document has the name of the stream it is folded from.</summary>
public sealed class JobsView : Projection<JobRecord>
{
    public override string Name => "jobs";

    public override JobRecord Empty { get; } = new(NeighbourhoodJob.Initial, []);

    public override IEnumerable<string> Keys(Recorded recorded) =>
        recorded.Event is JobCreated or JobContractSigned or WageRaised or WageCostBooked or JobEnded
            or PayrollCostBooked or PayrollCostReversed
            ? [recorded.Stream]
            : [];

    public override JobRecord Evolve(JobRecord view, Recorded recorded) =>
        new(view.Job.Evolve(recorded.Event), view.Positions.Add(recorded.Position))
        {
            BookedAt = recorded.Event switch
            {
                WageCostBooked booked => view.BookedAt.SetItem(booked.Month, recorded.Position),
                PayrollCostBooked booked => view.BookedAt.SetItem(booked.Month, recorded.Position),
                PayrollCostReversed reversed => view.BookedAt.Remove(reversed.Month),
                _ => view.BookedAt,
            },
        };
}
