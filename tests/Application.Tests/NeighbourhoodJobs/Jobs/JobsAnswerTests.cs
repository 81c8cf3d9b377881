using System.Text.Json;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Application.NeighbourhoodJobs.Jobs;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using Wijkboek.Testing;
using static Wijkboek.Application.Tests.Neighbourhood;

namespace Wijkboek.Application.Tests.NeighbourhoodJobs.Jobs;

public sealed class JobsAnswerTests
{
    private static readonly CreateJob Caretaker = new(
        new JobId("beheerder"), "Beheerder buurthuis", EmployerKind.Own, 24 * 60, new LocalDate(2025, 1, 6), null,
        "mbo 2");

    private static readonly SignJobContract Contract = new(
        Caretaker.Job, new ContractId("c-1"), Hassan, new LocalDate(2025, 2, 1), Money.Euro(11, 30),
        new LocalDate(2025, 1, 20), ["Gemeente Utrecht"], new LocalDate(2025, 7, 31), true);

    private static readonly BookWageCost June = new(
        Caretaker.Job, new YearMonth(2025, 6), new LocalDate(2025, 6, 25),
        new WageCost(
            Money.Euro(1_175), Money.Euro(94), Money.Euro(258), Money.Euro(40), Money.Euro(120), Money.Euro(400)));

    private static async Task<InMemoryWijkboek> WithJob()
    {
        var wijkboek = await Founded();
        await wijkboek.Given(
            Caretaker,
            new CreateJob(
                new JobId("kok"), "Kok", EmployerKind.Partner, 16 * 60, new LocalDate(2025, 2, 1), "Welzijn Oost"),
            Contract,
            June);
        return wijkboek;
    }

    private static async Task<JobsAnswer> Ask(
        InMemoryWijkboek wijkboek, LocalDate from, LocalDate to, Instant? asOf = null) =>
        (JobsAnswer)(await JobsAnswer.Give(await wijkboek.Ask(from, to, asOf))).Data;

    [Fact]
    public async Task A_job_shows_its_contract_its_cost_and_the_day_the_minimum_passes_its_wage()
    {
        var answer = await Ask(await WithJob(), NewYear, new LocalDate(2025, 6, 30));
        var job = answer.Jobs.Single(one => one.Job == Caretaker.Job);
        (job.State, job.CostCents, job.SubsidyCents).ShouldBe((JobState.Filled, 156_700L, 40_000L));
        (job.Contract!.Name, job.Contract.HourlyWageCents).ShouldBe(("Hassan", 1_130L));
        (job.Warning!.From, job.Warning.MinimumCents).ShouldBe((new LocalDate(2025, 7, 1), 1_152L));
        job.Warning.Sentence.Replace('\u00A0', ' ').ShouldStartWith(
            "Vanaf 01-07-2025 is het minimumloon € 11,52 per uur; het loon van ‘Beheerder buurthuis’ is € 11,30.");
        answer.Jobs.Single(one => one.Job.Value == "kok").State.ShouldBe(JobState.Open);
    }

    [Fact]
    public async Task Jobs_are_counted_per_employer_active_and_created()
    {
        var answer = await Ask(await WithJob(), NewYear, OldYear);
        answer.Active.ShouldBe(new JobCounts(1, 1, 0, 0));
        answer.Created.ShouldBe(new JobCounts(2, 1, 1, 0));
        (await Ask(await WithJob(), new LocalDate(2025, 8, 1), OldYear)).Active.Total.ShouldBe(0);
    }

    [Fact]
    public async Task The_july_rise_blocks_wage_cost_until_the_wage_is_raised()
    {
        var wijkboek = await WithJob();
        var july = June with { Month = new YearMonth(2025, 7), BookedOn = new LocalDate(2025, 7, 25) };
        (await wijkboek.Run(july)).ShouldBeOfType<ActAnswer.Refused>().Reason.Code.ShouldBe("job.minimum_passed_wage");
        await wijkboek.Given(
            new RaiseWage(
                Caretaker.Job, Contract.Contract, new LocalDate(2025, 7, 1), Money.Euro(11, 52),
                new LocalDate(2025, 6, 20)),
            july);
        (await Ask(wijkboek, NewYear, OldYear)).Jobs[0].Warning.ShouldBeNull();
    }

    [Fact]
    public async Task A_sealed_birth_date_still_decides_the_minimum()
    {
        var wijkboek = await WithJob();
        var refused = await wijkboek.Run(Contract with
        {
            Contract = new ContractId("c-2"), From = new LocalDate(2025, 8, 1), Until = null,
            HourlyWage = Money.Euro(14, 39), SignedOn = new LocalDate(2025, 7, 20),
        });
        refused.ShouldBeOfType<ActAnswer.Refused>().Reason.Code.ShouldBe("job.wage_below_minimum");
    }

    [Fact]
    public async Task As_of_a_moment_only_what_was_published_then_warns()
    {
        var wijkboek = await Founded();
        wijkboek.Clock.Now = Instant.FromUtc(2026, 11, 21, 12, 0);
        await wijkboek.Given(Caretaker, Contract);
        (await Ask(wijkboek, NewYear, OldYear)).Jobs[0].Warning.ShouldNotBeNull();
        (await Ask(wijkboek, NewYear, OldYear, Instant.FromUtc(2026, 11, 20, 23, 0))).Jobs.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_answer_reads_back_as_json()
    {
        var json = JsonSerializer.Serialize(await Ask(await WithJob(), NewYear, OldYear), WijkboekJson.Commands);
        using var document = JsonDocument.Parse(json);
        var job = document.RootElement.GetProperty("jobs")[0];
        job.GetProperty("employer").GetString().ShouldBe("own");
        job.GetProperty("contract").GetProperty("fundingSources")[0].GetString().ShouldBe("Gemeente Utrecht");
        job.GetProperty("endedOn").ValueKind.ShouldBe(JsonValueKind.Null);
    }
}
