using Wijkboek.Application.Questions;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;

namespace Wijkboek.Application.NeighbourhoodJobs.Jobs;

/// <summary>What the neighbourhood jobs add up to in a period.</summary>
public static class JobFigures
{
    public static JobsView View { get; } = new();

    public static async Task<IReadOnlyList<JobRecord>> Read(Question question) =>
        [.. (await question.All(View)).OrderBy(job => job.Key, StringComparer.Ordinal).Select(job => job.Value)];

    /// <summary>Jobs in which somebody worked under a contract on at least one day of the period.</summary>
    public static JobCounts ActiveIn(IEnumerable<JobRecord> jobs, LocalDate from, LocalDate to) =>
        JobCounts.Of(jobs.Where(record => record.Job.IsActiveIn(from, to)));

    public static JobCounts CreatedIn(IEnumerable<JobRecord> jobs, LocalDate from, LocalDate to) =>
        JobCounts.Of(jobs.Where(record => from <= record.Job.Created!.CreatedOn && record.Job.Created.CreatedOn <= to));

    /// <summary>Jobs that existed in the period, each as it stands on the last day of it.</summary>
    public static IReadOnlyList<JobStanding> Of(
        IEnumerable<JobRecord> jobs,
        LocalDate from,
        LocalDate to,
        MinimumWageTable minimumWages,
        Func<MemberId, LocalDate?> birthDateOf) =>
        [.. jobs
            .Where(record => record.Job.Created!.CreatedOn <= to && !(record.Job.Ended?.EndedOn < from))
            .Select(record => Standing(record, from, to, minimumWages, birthDateOf))];

    private static JobStanding Standing(
        JobRecord record, LocalDate from, LocalDate to, MinimumWageTable minimumWages,
        Func<MemberId, LocalDate?> birthDateOf)
    {
        var job = record.Job;
        var contract = job.Contracts.FindLast(signed => signed.Terms.From <= to) ?? job.Contracts.FirstOrDefault();
        var booked = job.Booked.Values.Where(cost => from <= cost.BookedOn && cost.BookedOn <= to).ToList();
        return new JobStanding(
            record,
            StateOn(job, contract, to),
            contract,
            contract is null ? null : contract.WageOn(to),
            booked.Sum(cost => cost.Cost.Total),
            booked.Sum(cost => cost.Cost.Subsidy),
            contract is null ? null : Shortfall(job, contract, from, minimumWages, birthDateOf));
    }

    private static JobState StateOn(NeighbourhoodJob job, JobContract? contract, LocalDate day)
    {
        if (job.Ended is { } ended && ended.EndedOn <= day)
            return JobState.Ended;
        if (contract is null || job.LastDayOf(contract) < day)
            return JobState.Open;
        return day < contract.Terms.From ? JobState.Upcoming : JobState.Filled;
    }

    // From the start of the period on, up to the end of the contract: a rate that is already published warns ahead.
    private static WageShortfall? Shortfall(
        NeighbourhoodJob job, JobContract contract, LocalDate from, MinimumWageTable minimumWages,
        Func<MemberId, LocalDate?> birthDateOf)
    {
        var last = job.LastDayOf(contract);
        var first = LocalDate.Max(from, contract.Terms.From);
        return last < first
            ? null
            : minimumWages.FirstShortfall(first, last, birthDateOf(contract.Terms.Person), contract.Wages);
    }
}

public sealed record JobCounts(int Total, int Own, int Partners, int Initiatives)
{
    public static JobCounts Of(IEnumerable<JobRecord> jobs)
    {
        var employers = jobs.Select(record => record.Job.Created!.Employer).ToList();
        return new(
            employers.Count,
            employers.Count(employer => employer == EmployerKind.Own),
            employers.Count(employer => employer == EmployerKind.Partner),
            employers.Count(employer => employer == EmployerKind.Initiative));
    }
}

public enum JobState
{
    /// <summary>Nobody has a contract.</summary>
    Open,

    /// <summary>A contract is signed but has not started.</summary>
    Upcoming,
    Filled,
    Ended,
}

/// <param name="Contract">The last that has started, or else the first to come.</param>
/// <param name="HourlyWage">Of that contract on the last day of the period.</param>
/// <param name="Cost">Booked in the period, before subsidy.</param>
/// <param name="Shortfall">First day from the period on, on which a published minimum is above the wage.</param>
public sealed record JobStanding(
    JobRecord Record,
    JobState State,
    JobContract? Contract,
    Money? HourlyWage,
    Money Cost,
    Money Subsidy,
    WageShortfall? Shortfall);
