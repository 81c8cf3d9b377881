using Wijkboek.Application.Membership.People;
using Wijkboek.Application.NeighbourhoodJobs.MinimumWages;
using Wijkboek.Application.Questions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;

namespace Wijkboek.Application.NeighbourhoodJobs.Jobs;

/// <summary>What <c>show jobs --format json</c> prints; amounts in cents.</summary>
/// <param name="Active">Somebody worked under a contract on at least one day of the period.</param>
/// <param name="Created">Created within the period.</param>
/// <param name="Jobs">Each as it stands on the last day of the period.</param>
public sealed record JobsAnswer(
    string Coop, LocalDate From, LocalDate To, JobCounts Active, JobCounts Created, IReadOnlyList<JobsAnswer.One> Jobs)
{
    /// <param name="CostCents">Wage cost booked in the period, before subsidy.</param>
    /// <param name="SubsidyCents">Wage cost subsidy booked in the period.</param>
    /// <param name="Positions">Where in the journal the facts of this job stand.</param>
    public sealed record One(
        JobId Job,
        string Title,
        EmployerKind Employer,
        string EmployerName,
        string? Level,
        int ContractMinutesPerWeek,
        JobState State,
        LocalDate CreatedOn,
        LocalDate? EndedOn,
        JobOutcome? Outcome,
        Contract? Contract,
        long CostCents,
        long SubsidyCents,
        Warning? Warning,
        IReadOnlyList<long> Positions);

    /// <param name="Name">Of the person; null when it was forgotten.</param>
    public sealed record Contract(
        ContractId Id,
        MemberId Person,
        string? Name,
        LocalDate From,
        LocalDate? Until,
        long HourlyWageCents,
        IReadOnlyList<string> FundingSources,
        bool WageCostSubsidy);

    /// <summary>From this day on the minimum wage is above the wage, and no wage cost can be booked.</summary>
    public sealed record Warning(LocalDate From, long WageCents, long MinimumCents, string Sentence);

    public static async Task<Answer> Give(Question question)
    {
        var jobs = await JobFigures.Read(question);
        var people = await People.Read(question);
        var wages = await question.MinimumWages();
        var minimumWages = question.AsOf is { } moment ? wages.KnownOn(DutchClock.DayOf(moment)) : wages;
        var standing = JobFigures.Of(jobs, question.From, question.To, minimumWages, people.BirthDateOf);
        return new Answer(
            new JobsAnswer(
                question.Cooperative,
                question.From,
                question.To,
                JobFigures.ActiveIn(jobs, question.From, question.To),
                JobFigures.CreatedIn(jobs, question.From, question.To),
                [.. standing.Select(job => Of(job, people))]),
            Table(standing, people));
    }

    private static One Of(JobStanding standing, People people)
    {
        var (job, created) = (standing.Record.Job, standing.Record.Job.Created!);
        return new One(
            created.Job, created.Title, created.Employer, created.EmployerName, created.Level,
            created.ContractMinutesPerWeek, standing.State, created.CreatedOn, job.Ended?.EndedOn, job.Ended?.Outcome,
            standing.Contract is { Terms: var terms }
                ? new Contract(
                    terms.Contract, terms.Person, people.NameOf(terms.Person), terms.From, terms.Until,
                    standing.HourlyWage!.Value.Cents, terms.FundingSources, terms.WageCostSubsidy)
                : null,
            standing.Cost.Cents,
            standing.Subsidy.Cents,
            standing.Shortfall is { } shortfall
                ? new Warning(shortfall.Day, shortfall.Wage.Cents, shortfall.Minimum.Cents, SentenceOf(standing))
                : null,
            standing.Record.Positions);
    }

    private static string SentenceOf(JobStanding standing) => Sentences.Say(
        "jobs.minimum_passes_wage",
        ("title", standing.Record.Job.Created!.Title),
        ("date", standing.Shortfall!.Day),
        ("wage", standing.Shortfall.Wage),
        ("minimum", standing.Shortfall.Minimum));

    private static AnswerTable Table(IReadOnlyList<JobStanding> standing, People people) => new(
        ["Buurtbaan", "Werkgever", "Stand", "Medewerker", "Tot en met", "Uurloon", "Loonkosten", "Subsidie", "Let op"],
        [.. standing.Select(job => (IReadOnlyList<object?>)
        [
            job.Record.Job.Created!.Title,
            job.Record.Job.Created.EmployerName,
            Sentences.Word(job.State),
            job.Contract is { Terms: var terms } ? people.Call(terms.Person) : null,
            job.Contract is { } contract ? job.Record.Job.LastDayOf(contract) : null,
            job.HourlyWage,
            job.Cost,
            job.Subsidy,
            job.Shortfall is null ? null : SentenceOf(job),
        ])]);
}
