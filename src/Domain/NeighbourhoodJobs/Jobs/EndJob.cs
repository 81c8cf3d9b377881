namespace Wijkboek.Domain.NeighbourhoodJobs.Jobs;

/// <summary>The job stops, and with it the contract that runs.</summary>
/// <param name="EndedOn">The last day.</param>
public sealed record EndJob(JobId Job, LocalDate EndedOn, JobOutcome Outcome, Personal<string>? Note = null) : IAct
{
    public static Decision Decide(EndJob act, NeighbourhoodJob job)
    {
        if (job.Created is not { } created)
            return JobRefusals.Unknown(act.Job);
        if (job.Ended is { } before)
            return before.EndedOn == act.EndedOn && before.Outcome == act.Outcome
                ? Decision.Nothing
                : JobRefusals.AlreadyEnded(before);
        var started = job.Contracts.LastOrDefault()?.Terms.From ?? created.CreatedOn;
        if (act.EndedOn < started)
            return JobRefusals.EndsBeforeStart(started);
        if (job.Booked.Keys.LastOrDefault() is var last && last.FirstDay() > act.EndedOn)
            return JobRefusals.WageCostBookedAfterEnd(last);
        return NeighbourhoodJob.Stream(act.Job).Record(new JobEnded(act.Job, act.EndedOn, act.Outcome, act.Note));
    }
}
