using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;

namespace Wijkboek.Domain.NeighbourhoodJobs.Jobs;

/// <summary>Takes a month of an own job from the payroll into the books.</summary>
public sealed record BookWageCost(JobId Job, YearMonth Month, LocalDate BookedOn, WageCost Cost) : IAct
{
    /// <param name="birthDates">As far as known; of anybody else the whole minimum wage is due.</param>
    public static Decision Decide(
        BookWageCost act,
        NeighbourhoodJob job,
        IReadOnlyDictionary<MemberId, LocalDate> birthDates,
        MinimumWageTable minimumWages,
        Books books)
    {
        if (job.Created is not { } created)
            return JobRefusals.Unknown(act.Job);
        if (created.Employer != EmployerKind.Own)
            return JobRefusals.NotOwnEmployer(created.EmployerName);
        if (job.Booked.TryGetValue(act.Month, out var before))
            return before.BookedOn == act.BookedOn && before.Typed?.Cost == act.Cost
                ? Decision.Nothing
                : JobRefusals.MonthAlreadyBooked(act.Month);
        if (job.ContractsIn(act.Month) is not [.., var latest] contracts)
            return JobRefusals.NoContractInMonth(act.Month);
        var known = minimumWages.KnownOn(act.BookedOn);
        var refusal = CostRefuses(act, contracts) ?? contracts
            .Select(contract => WageRefuses(act.Month, job, contract, birthDates, known))
            .FirstOrDefault(refused => refused is not null);
        if (refusal is not null)
            return refusal;

        var fact = new WageCostBooked(act.Job, latest.Terms.Contract, act.Month, act.BookedOn, act.Cost);
        return Decision.Record(NeighbourhoodJob.Stream(act.Job).Record(fact)).And(WageCostEntry.Post(act, books));
    }

    private static Refusal? CostRefuses(BookWageCost act, IReadOnlyList<JobContract> contracts)
    {
        if (act.BookedOn < act.Month.FirstDay())
            return JobRefusals.BookedBeforeMonth(act.Month);
        if (!act.Cost.IsPossible)
            return JobRefusals.WageCostWrong;
        return act.Cost.Subsidy.IsPositive && !contracts.Any(contract => contract.Terms.WageCostSubsidy)
            ? JobRefusals.NoWageCostSubsidy(contracts[^1].Terms.Contract)
            : null;
    }

    // A rate that was published after signing does not undo the contract, but wages below it may not be booked.
    private static Refusal? WageRefuses(
        YearMonth month,
        NeighbourhoodJob job,
        JobContract contract,
        IReadOnlyDictionary<MemberId, LocalDate> birthDates,
        MinimumWageTable known)
    {
        var first = LocalDate.Max(contract.Terms.From, month.FirstDay());
        var last = LocalDate.Min(job.LastDayOf(contract) ?? month.LastDay(), month.LastDay());
        if (known.On(last) is null)
            return JobRefusals.NoMinimumWage(last);
        LocalDate? birthDate = birthDates.TryGetValue(contract.Terms.Person, out var born) ? born : null;
        return known.FirstShortfall(first, last, birthDate, contract.Wages) is { } shortfall
            ? JobRefusals.MinimumPassedWage(month, shortfall)
            : null;
    }
}
