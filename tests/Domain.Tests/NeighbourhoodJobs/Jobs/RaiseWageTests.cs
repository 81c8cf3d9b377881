using Wijkboek.Domain.Common;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.NeighbourhoodJobs.Jobs.Job;

namespace Wijkboek.Domain.Tests.NeighbourhoodJobs.Jobs;

public sealed class RaiseWageTests
{
    internal static readonly RaiseWage Raise = new(
        Create.Job, new ContractId("c-1"), new LocalDate(2025, 7, 1), Money.Euro(14, 50), new LocalDate(2025, 5, 1));

    private static Decision Decide(RaiseWage act, NeighbourhoodJob? job = null, LocalDate? birthDate = null) =>
        RaiseWage.Decide(act, job ?? Filled, birthDate, WageTable);

    [Fact]
    public void A_raise_takes_effect_on_its_day()
    {
        var raised = Filled.After(Decide(Raise));
        raised.Contracts[0].LastWage.PerHour.ShouldBe(Money.Euro(14, 50));
    }

    [Fact]
    public void The_same_raise_again_changes_nothing() => Decide(Raise, Filled.After(Decide(Raise))).ShouldBeNothing();

    [Theory]
    [InlineData(14, 10)]
    [InlineData(14, 0)]
    public void A_wage_is_never_lowered(int euros, int cents) =>
        Decide(Raise with { HourlyWage = Money.Euro(euros, cents) }).ShouldBeRefused("job.wage_not_raised");

    [Fact]
    public void A_raise_reaches_the_minimum_of_its_day()
    {
        Decide(Raise with { HourlyWage = Money.Euro(14, 39) }).ShouldBeRefused("job.wage_below_minimum");
        Decide(Raise with { HourlyWage = Money.Euro(14, 40) }).ShouldRecord<WageRaised>();
    }

    [Fact]
    public void A_rate_that_was_not_published_yet_does_not_bind_the_raise() =>
        Decide(Raise with { HourlyWage = Money.Euro(14, 20), DecidedOn = new LocalDate(2025, 4, 9) })
            .ShouldRecord<WageRaised>();

    [Fact]
    public void A_raise_falls_within_its_contract()
    {
        Decide(Raise with { From = new LocalDate(2025, 1, 31) }).ShouldBeRefused("job.raise_outside_contract");
        Decide(Raise with { From = new LocalDate(2026, 2, 1) }).ShouldBeRefused("job.raise_outside_contract");
        Decide(Raise with { From = new LocalDate(2025, 9, 15) }, Ended).ShouldBeRefused("job.raise_outside_contract");
    }

    [Fact]
    public void Raises_follow_each_other() =>
        Decide(
                Raise with { From = new LocalDate(2025, 6, 1), HourlyWage = Money.Euro(15) },
                Filled.After(Decide(Raise)))
            .ShouldBeRefused("job.later_wage_exists");

    [Fact]
    public void A_raise_needs_a_job_and_its_contract()
    {
        Decide(Raise, NeighbourhoodJob.Initial).ShouldBeRefused("job.unknown");
        Decide(Raise with { Contract = new ContractId("c-9") }).ShouldBeRefused("job.contract_unknown");
    }
}
