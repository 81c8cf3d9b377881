using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.NeighbourhoodJobs.Jobs.Job;

namespace Wijkboek.Domain.Tests.NeighbourhoodJobs.Jobs;

public sealed class CreateJobTests
{
    private static Domain.Common.Decision Decide(CreateJob act, NeighbourhoodJob? job = null) =>
        CreateJob.Decide(act, job ?? NeighbourhoodJob.Initial, Example.Cooperative);

    [Fact]
    public void An_own_job_is_employed_by_the_cooperative_itself() =>
        Decide(Create).ShouldRecord<JobCreated>().EmployerName.ShouldBe("Wijkcoöperatie Voorbeeld U.A.");

    [Fact]
    public void A_partners_job_names_the_partner()
    {
        var partner = Create with { Employer = EmployerKind.Partner, EmployerName = "Welzijn Oost" };
        Decide(partner).ShouldRecord<JobCreated>().EmployerName.ShouldBe("Welzijn Oost");
        Decide(partner with { EmployerName = null }).ShouldBeRefused("job.employer_missing");
    }

    [Fact]
    public void The_same_job_again_changes_nothing() => Decide(Create, Created).ShouldBeNothing();

    [Fact]
    public void A_job_is_created_once() =>
        Decide(Create with { Title = "Kok" }, Created).ShouldBeRefused("job.already_created");

    [Fact]
    public void A_job_has_a_title() => Decide(Create with { Title = "" }).ShouldBeRefused("job.title_missing");

    [Fact]
    public void A_job_id_leaves_room_for_the_names_of_its_entries() =>
        Decide(Create with { Job = new JobId(new string('j', 49)) }).ShouldBeRefused("job.id_too_long");

    [Theory]
    [InlineData(0)]
    [InlineData(48 * 60 + 1)]
    public void Contract_hours_are_possible(int minutes) =>
        Decide(Create with { ContractMinutesPerWeek = minutes }).ShouldBeRefused("job.hours_wrong");
}
