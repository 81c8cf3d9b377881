using Wijkboek.Domain.Governance.Cooperatives;

namespace Wijkboek.Domain.NeighbourhoodJobs.Jobs;

/// <param name="EmployerName">The partner or initiative; an own job has the cooperative's own name.</param>
public sealed record CreateJob(
    JobId Job,
    string Title,
    EmployerKind Employer,
    int ContractMinutesPerWeek,
    LocalDate CreatedOn,
    string? EmployerName = null,
    string? Level = null) : IAct
{
    // The entries of a job are named after it and the month, and their names must fit as well.
    private const int LongestId = 48;

    // Working Hours Act (Arbeidstijdenwet) art. 5:7: on average at most 48 hours a week.
    private const int MostMinutesPerWeek = 48 * 60;

    public static Decision Decide(CreateJob act, NeighbourhoodJob job, Cooperative cooperative)
    {
        var employer = act.Employer == EmployerKind.Own ? cooperative.Founding?.Name : act.EmployerName?.Trim();
        var created = new JobCreated(
            act.Job, act.Title.Trim(), act.Employer, employer ?? "", act.Level?.Trim(), act.ContractMinutesPerWeek,
            act.CreatedOn);
        if (job.Created is { } before)
            return before == created ? Decision.Nothing : JobRefusals.AlreadyCreated(act.Job);
        if (act.Job.Value.Length > LongestId)
            return JobRefusals.IdTooLong(LongestId);
        if (created.Title.Length == 0)
            return JobRefusals.TitleMissing;
        if (created.EmployerName.Length == 0)
            return JobRefusals.EmployerMissing;
        if (act.ContractMinutesPerWeek is <= 0 or > MostMinutesPerWeek)
            return JobRefusals.HoursWrong(MostMinutesPerWeek / 60);
        return NeighbourhoodJob.Stream(act.Job).Record(created);
    }
}
