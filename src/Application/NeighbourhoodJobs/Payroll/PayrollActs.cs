using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using Wijkboek.Domain.NeighbourhoodJobs.Payroll;

namespace Wijkboek.Application.NeighbourhoodJobs.Payroll;

/// <summary>The payroll journal: what each of these acts looks at before it decides.</summary>
internal static class PayrollActs
{
    public static ActCatalogue AddPayroll(this ActCatalogue acts) => acts
        .Add<MapPayroll>(Module.NeighbourhoodJobs, async (act, from) => MapPayroll.Decide(
            act,
            await from.Load(PayrollRegister.Stream),
            await from.Jobs(act.Jobs.Select(named => named.Job)),
            await from.Load(ChartOfAccounts.Stream)))
        .Add<BookPayroll>(Module.NeighbourhoodJobs, async (act, from) =>
        {
            var register = await from.Load(PayrollRegister.Stream);
            var mapping = register.Mappings.GetValueOrDefault(act.Mapping);
            var named = act.Lines.Select(line => line.CostCentre).OfType<string>()
                .Select(centre => BookPayroll.JobOf(centre, mapping));
            return BookPayroll.Decide(act, register, await from.Jobs(named), await from.Books(act.BookedOn));
        })
        .Add<ReversePayroll>(Module.NeighbourhoodJobs, async (act, from) =>
        {
            var register = await from.Load(PayrollRegister.Stream);
            // Their facts are recorded beside, so they count in the append.
            await from.Jobs(register.Find(act.Entry)?.Jobs ?? []);
            return ReversePayroll.Decide(act, register, await from.Books(act.On));
        });

    // A cost centre that cannot be the name of a job is none.
    private static async Task<IReadOnlyDictionary<JobId, NeighbourhoodJob>> Jobs(
        this ActContext from, IEnumerable<JobId> named)
    {
        var jobs = new Dictionary<JobId, NeighbourhoodJob>();
        foreach (var job in named.Distinct().Where(job => Identifier.IsValid(job.Value)))
            jobs[job] = await from.Load(NeighbourhoodJob.Stream(job));
        return jobs;
    }
}
