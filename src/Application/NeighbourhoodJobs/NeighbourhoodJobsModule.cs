using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance;
using Wijkboek.Application.Journal.Views;
using Wijkboek.Application.NeighbourhoodJobs.Jobs;
using Wijkboek.Application.NeighbourhoodJobs.MinimumWages;
using Wijkboek.Application.NeighbourhoodJobs.Payroll;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Questions.Tracing;
using Wijkboek.Application.Rates;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;

namespace Wijkboek.Application.NeighbourhoodJobs;

/// <summary>The module's table of contents: what each act looks at before it decides.</summary>
public static class NeighbourhoodJobsModule
{
    public static ActCatalogue AddNeighbourhoodJobs(this ActCatalogue acts) => acts
        .Add<CreateJob>(Module.NeighbourhoodJobs, async (act, from) =>
            CreateJob.Decide(act, await from.JobOf(act.Job), await from.Cooperative()))
        .Add<SignJobContract>(Module.NeighbourhoodJobs, async (act, from) =>
        {
            var person = await from.Load(Member.Stream(act.Person));
            return SignJobContract.Decide(
                act, await from.JobOf(act.Job), person, await from.BirthDateOf(person),
                await from.MinimumWages());
        })
        .Add<RaiseWage>(Module.NeighbourhoodJobs, async (act, from) =>
        {
            var job = await from.JobOf(act.Job);
            var birthDate = job.Find(act.Contract) is { } contract
                ? await from.BirthDateOf(await from.Load(Member.Stream(contract.Terms.Person)))
                : null;
            return RaiseWage.Decide(act, job, birthDate, await from.MinimumWages());
        })
        .Add<BookWageCost>(Module.NeighbourhoodJobs, async (act, from) =>
        {
            var job = await from.JobOf(act.Job);
            return BookWageCost.Decide(
                act, job, await from.BirthDatesOf(job.ContractsIn(act.Month)), await from.MinimumWages(),
                await from.Books(act.BookedOn));
        })
        .Add<EndJob>(Module.NeighbourhoodJobs, async (act, from) => EndJob.Decide(act, await from.JobOf(act.Job)))
        .Add<AddMinimumWage>(Module.NeighbourhoodJobs, async (act, from) => AddMinimumWage.Decide(
            act, await from.Load(AddedMinimumWages.Stream), RateTables.MinimumWage, from.Today))
        .AddPayroll();

    public static QuestionCatalogue AddNeighbourhoodJobs(this QuestionCatalogue questions) =>
        questions.Add("jobs", JobsAnswer.Give).Add("payroll", PayrollAnswer.Give);

    public static TraceCatalogue AddNeighbourhoodJobs(this TraceCatalogue traces) => traces.Add("jobs", JobsTrace.Read);

    public static IReadOnlyList<Projection> Projections { get; } =
        [JobFigures.View, PayrollAnswer.View, MinimumWageLoading.View];

    private static Task<NeighbourhoodJob> JobOf(this ActContext from, JobId job) =>
        from.Load(NeighbourhoodJob.Stream(job));

    // Null when it was never recorded, or forgotten.
    private static Task<LocalDate?> BirthDateOf(this ActContext from, Member member) =>
        from.Open(member.Details?.BirthDate);

    private static async Task<IReadOnlyDictionary<MemberId, LocalDate>> BirthDatesOf(
        this ActContext from, IEnumerable<JobContract> contracts)
    {
        var birthDates = new Dictionary<MemberId, LocalDate>();
        foreach (var person in contracts.Select(contract => contract.Terms.Person).Distinct())
        {
            if (await from.BirthDateOf(await from.Load(Member.Stream(person))) is { } birthDate)
                birthDates[person] = birthDate;
        }

        return birthDates;
    }
}
