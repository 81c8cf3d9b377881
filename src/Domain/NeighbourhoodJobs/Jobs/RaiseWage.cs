using Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;

namespace Wijkboek.Domain.NeighbourhoodJobs.Jobs;

public sealed record RaiseWage(
    JobId Job, ContractId Contract, LocalDate From, Money HourlyWage, LocalDate DecidedOn) : IAct
{
    /// <param name="birthDate">Of the person; where it is not known (null) the whole minimum wage is due.</param>
    public static Decision Decide(
        RaiseWage act, NeighbourhoodJob job, LocalDate? birthDate, MinimumWageTable minimumWages)
    {
        if (job.Created is null)
            return JobRefusals.Unknown(act.Job);
        if (job.Find(act.Contract) is not { } contract)
            return JobRefusals.ContractUnknown(act.Contract);
        var step = new WageStep(act.From, act.HourlyWage);
        if (contract.Wages.Contains(step))
            return Decision.Nothing;
        if (act.From < contract.Terms.From || job.LastDayOf(contract) < act.From)
            return JobRefusals.RaiseOutsideContract(act.From);
        if (contract.LastWage is var last && act.HourlyWage <= last.PerHour)
            return JobRefusals.WageNotRaised(last.PerHour);
        if (act.From < last.From)
            return JobRefusals.LaterWageExists(last.From);

        // The day it takes effect decides; a minimum that rises after it can be met by a next raise.
        var known = minimumWages.KnownOn(act.DecidedOn);
        return known.FirstShortfall(act.From, act.From, birthDate, [step]) is { } shortfall
            ? JobRefusals.WageBelowMinimum(shortfall)
            : NeighbourhoodJob.Stream(act.Job).Record(
                new WageRaised(act.Job, act.Contract, act.From, act.HourlyWage, act.DecidedOn));
    }
}
