using Wijkboek.Domain.Common;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.NeighbourhoodJobs.Jobs.Job;

namespace Wijkboek.Domain.Tests.NeighbourhoodJobs.Jobs;

public sealed class EndJobTests
{
    private static readonly EndJob End = new(Create.Job, new LocalDate(2025, 9, 14), JobOutcome.RegularJob);

    [Fact]
    public void A_job_ends_and_its_contract_with_it()
    {
        var ended = Filled.After(EndJob.Decide(End, Filled));
        ended.LastDayOf(ended.Contracts[0]).ShouldBe(new LocalDate(2025, 9, 14));
    }

    [Fact]
    public void The_same_end_again_changes_nothing() => EndJob.Decide(End, Ended).ShouldBeNothing();

    [Fact]
    public void A_job_ends_once() =>
        EndJob.Decide(End with { Outcome = JobOutcome.Education }, Ended).ShouldBeRefused("job.already_ended");

    [Fact]
    public void A_job_does_not_end_before_it_began()
    {
        EndJob.Decide(End, NeighbourhoodJob.Initial).ShouldBeRefused("job.unknown");
        EndJob.Decide(End with { EndedOn = new LocalDate(2025, 1, 5) }, Created)
            .ShouldBeRefused("job.ends_before_start");
        EndJob.Decide(End with { EndedOn = new LocalDate(2025, 1, 31) }, Filled)
            .ShouldBeRefused("job.ends_before_start");
    }

    [Fact]
    public void A_job_of_which_wages_were_booked_ran_until_then()
    {
        var booked = Filled.Evolve(new WageCostBooked(
            Create.Job, new ContractId("c-1"), new YearMonth(2025, 10), new LocalDate(2025, 10, 25),
            new WageCost(Money.Euro(1), Money.Zero, Money.Zero, Money.Zero, Money.Zero, Money.Zero)));
        EndJob.Decide(End, booked).ShouldBeRefused("job.wage_cost_booked_after_end");
    }
}
