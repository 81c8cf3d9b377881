using Wijkboek.Domain.Membership.Members;
using Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;

namespace Wijkboek.Domain.NeighbourhoodJobs.Jobs;

/// <summary>The first contract of a job or, as an extension, the next one.</summary>
public sealed record SignJobContract(
    JobId Job,
    ContractId Contract,
    MemberId Person,
    LocalDate From,
    Money HourlyWage,
    LocalDate SignedOn,
    IReadOnlyList<string> FundingSources,
    LocalDate? Until = null,
    bool WageCostSubsidy = false) : IAct
{
    /// <param name="birthDate">Of the person; where it is not known (null) the whole minimum wage is due.</param>
    public static Decision Decide(
        SignJobContract act, NeighbourhoodJob job, Member person, LocalDate? birthDate, MinimumWageTable minimumWages)
    {
        var terms = new JobContractSigned(
            act.Job, act.Contract, act.Person, act.From, act.Until, act.HourlyWage, act.SignedOn,
            [.. act.FundingSources.Select(source => source.Trim())], act.WageCostSubsidy);
        if (job.Created is null)
            return JobRefusals.Unknown(act.Job);
        if (job.Find(act.Contract) is { } before)
            return IsSame(before.Terms, terms) ? Decision.Nothing : JobRefusals.ContractIdTaken(act.Contract);
        return (JobRefuses(act, job) ?? PersonRefuses(act, person, birthDate) ?? TermsRefuse(terms)
            ?? WageRefuses(terms, birthDate, minimumWages.KnownOn(act.SignedOn))) is { } refusal
            ? refusal
            : NeighbourhoodJob.Stream(act.Job).Record(terms);
    }

    private static Refusal? JobRefuses(SignJobContract act, NeighbourhoodJob job)
    {
        if (job.Ended is { } ended)
            return JobRefusals.AlreadyEnded(ended);
        if (job.Contracts.LastOrDefault()?.Terms is not { } last)
            return null;
        if (last.Until is not { } until)
            return JobRefusals.ContractWithoutEnd(last.Contract);
        return act.From <= until ? JobRefusals.ContractOverlaps(last.Contract, until) : null;
    }

    private static Refusal? PersonRefuses(SignJobContract act, Member person, LocalDate? birthDate)
    {
        if (!person.IsKnown)
            return MemberRefusals.Unknown(act.Person);
        if (!person.IsPerson)
            return MemberRefusals.NotAPerson(act.Person);
        return act.From < birthDate?.PlusYears(MinimumWageRow.YoungestAge)
            ? JobRefusals.PersonTooYoung(MinimumWageRow.YoungestAge)
            : null;
    }

    private static Refusal? TermsRefuse(JobContractSigned terms)
    {
        if (terms.Until is { } until && until < terms.From)
            return JobRefusals.ContractPeriodWrong(terms.From, until);
        return terms.FundingSources.Count == 0 || terms.FundingSources.Any(source => source.Length == 0)
            ? JobRefusals.FundingSourceMissing
            : null;
    }

    // Only what was published when it was signed binds a contract; a later rate is met by raising the wage.
    private static Refusal? WageRefuses(JobContractSigned terms, LocalDate? birthDate, MinimumWageTable known)
    {
        if (known.Rows.Count == 0 || terms.From < known.Rows[0].From)
            return JobRefusals.NoMinimumWage(terms.From);
        var wages = JobContract.Of(terms).Wages;
        return known.FirstShortfall(terms.From, terms.Until, birthDate, wages) is { } shortfall
            ? JobRefusals.WageBelowMinimum(shortfall)
            : null;
    }

    private static bool IsSame(JobContractSigned before, JobContractSigned now) =>
        before.FundingSources.SequenceEqual(now.FundingSources)
        && before with { FundingSources = now.FundingSources } == now;
}
