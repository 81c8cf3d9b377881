using Wijkboek.Application.NeighbourhoodJobs.Jobs;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;

namespace Wijkboek.Application.Reporting.Deadlines;

internal static class JobDeadlines
{
    private const string View = "jobs";

    // An employer says a month ahead whether a contract of six months or more goes on (BW 7:668(1) and (2)).
    private const int MonthsOfNotice = 1;
    private const int ShortestMonthsWithNotice = 6;

    public static IEnumerable<Deadline> On(LocalDate day, IEnumerable<JobRecord> jobs) =>
        from job in jobs.Select(record => record.Job)
        where job.Created!.CreatedOn <= day && !(job.Ended?.EndedOn <= day)
        let last = job.Contracts.FindLast(contract => contract.Terms.SignedOn <= day)
        where last?.Terms.Until >= day
        select Of(job.Created!, last.Terms, last.Terms.Until!.Value);

    private static Deadline Of(JobCreated job, JobContractSigned terms, LocalDate until) =>
        job.Employer == EmployerKind.Own && terms.From.PlusMonths(ShortestMonthsWithNotice) <= until.PlusDays(1)
            ? new Deadline(until.PlusMonths(-MonthsOfNotice), DutyStep.GiveNoticeOfContractEnd, job.Title, View)
            : new Deadline(until, DutyStep.ContractEnds, job.Title, View);
}
