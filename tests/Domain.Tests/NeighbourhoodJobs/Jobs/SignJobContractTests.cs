using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.NeighbourhoodJobs.Jobs.Job;

namespace Wijkboek.Domain.Tests.NeighbourhoodJobs.Jobs;

public sealed class SignJobContractTests
{
    private static Decision Decide(SignJobContract act, NeighbourhoodJob? job = null, LocalDate? birthDate = null) =>
        SignJobContract.Decide(act, job ?? Created, Person, birthDate, WageTable);

    [Fact]
    public void A_contract_names_person_wage_and_funding_sources()
    {
        var signed = Decide(Sign).ShouldRecord<JobContractSigned>();
        (signed.Person, signed.HourlyWage, signed.WageCostSubsidy).ShouldBe((Hassan, Money.Euro(14, 10), true));
        signed.FundingSources.ShouldBe(["Gemeente Utrecht", "Eigen inkomsten"]);
    }

    [Fact]
    public void The_same_contract_again_changes_nothing() => Decide(Sign, Filled).ShouldBeNothing();

    [Fact]
    public void A_contract_id_names_one_contract() =>
        Decide(Sign with { HourlyWage = Money.Euro(15) }, Filled).ShouldBeRefused("job.contract_id_taken");

    [Fact]
    public void A_rise_that_was_published_after_signing_does_not_bind_the_contract() =>
        Decide(Sign with { SignedOn = new LocalDate(2025, 4, 9) }).ShouldRecord<JobContractSigned>();

    [Fact]
    public void A_wage_below_the_minimum_after_the_july_rise_is_refused()
    {
        var refusal = Decide(Sign with { SignedOn = new LocalDate(2025, 4, 10) })
            .ShouldBeRefused("job.wage_below_minimum");
        refusal.Facts.ShouldBe(
            [("date", new LocalDate(2025, 7, 1)), ("wage", Money.Euro(14, 10)), ("minimum", Money.Euro(14, 40))]);
    }

    [Fact]
    public void A_wage_below_the_minimum_of_the_first_day_is_refused() =>
        Decide(Sign with { HourlyWage = Money.Euro(14, 5) }).ShouldBeRefused("job.wage_below_minimum");

    [Fact]
    public void A_birthday_within_the_contract_raises_the_minimum()
    {
        var birthday = new LocalDate(2005, 6, 15);
        var act = Sign with { HourlyWage = Money.Euro(12), Until = new LocalDate(2025, 12, 31) };
        Decide(act, birthDate: birthday).ShouldRecord<JobContractSigned>();
        var until21 = act with { Until = new LocalDate(2026, 6, 15) };
        Decide(until21, birthDate: birthday).ShouldBeRefused("job.wage_below_minimum")
            .Facts[0].ShouldBe(("date", new LocalDate(2026, 6, 15)));
    }

    [Fact]
    public void A_day_before_the_table_begins_is_an_error_that_names_the_table() =>
        Decide(Sign with { From = new LocalDate(2024, 12, 31) }).ShouldBeRefused("job.no_minimum_wage");

    [Fact]
    public void Without_any_published_rate_no_contract_is_signed() =>
        SignJobContract.Decide(Sign, Created, Person, null, new MinimumWageTable([]))
            .ShouldBeRefused("job.no_minimum_wage");

    [Fact]
    public void A_job_has_one_contract_at_a_time()
    {
        var next = Sign with { Contract = new ContractId("c-2"), From = new LocalDate(2026, 1, 31), Until = null };
        Decide(next, Filled).ShouldBeRefused("job.contract_overlaps");
        var extension = next with { From = new LocalDate(2026, 2, 1) };
        var extended = Decide(extension, Filled);
        extended.ShouldRecord<JobContractSigned>();
        var third = extension with { Contract = new ContractId("c-3"), From = new LocalDate(2027, 1, 1) };
        Decide(third, Filled.After(extended)).ShouldBeRefused("job.contract_without_end");
    }

    [Fact]
    public void A_contract_needs_a_job_that_goes_on()
    {
        Decide(Sign, NeighbourhoodJob.Initial).ShouldBeRefused("job.unknown");
        Decide(Sign with { Contract = new ContractId("c-2") }, Ended).ShouldBeRefused("job.already_ended");
    }

    [Fact]
    public void A_contract_is_with_a_member_who_is_a_person()
    {
        SignJobContract.Decide(Sign, Created, Member.Initial, null, WageTable).ShouldBeRefused("member.unknown");
        SignJobContract.Decide(Sign, Created, Of(MemberKind.Organisation), null, WageTable)
            .ShouldBeRefused("member.not_a_person");
    }

    [Fact]
    public void Nobody_under_fifteen_is_employed()
    {
        Decide(Sign, birthDate: new LocalDate(2010, 2, 2)).ShouldBeRefused("job.person_too_young");
        Decide(Sign, birthDate: new LocalDate(2010, 2, 1)).ShouldRecord<JobContractSigned>();
    }

    [Fact]
    public void A_contract_does_not_end_before_it_starts() =>
        Decide(Sign with { Until = new LocalDate(2025, 1, 31) }).ShouldBeRefused("job.contract_period_wrong");

    [Fact]
    public void A_contract_says_what_it_is_paid_from()
    {
        Decide(Sign with { FundingSources = [] }).ShouldBeRefused("job.funding_source_missing");
        Decide(Sign with { FundingSources = ["Gemeente", " "] }).ShouldBeRefused("job.funding_source_missing");
    }
}
