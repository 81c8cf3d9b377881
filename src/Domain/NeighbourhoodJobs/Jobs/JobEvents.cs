namespace Wijkboek.Domain.NeighbourhoodJobs.Jobs;

/// <param name="EmployerName">The organisation that employs.</param>
/// <param name="Level">Such as "mbo 2"; null when none is asked.</param>
[StoredAs("job_created", Module.NeighbourhoodJobs)]
public sealed record JobCreated(
    JobId Job,
    string Title,
    EmployerKind Employer,
    string EmployerName,
    string? Level,
    int ContractMinutesPerWeek,
    LocalDate CreatedOn) : IEvent;

/// <param name="Until">Last day; null is a permanent contract.</param>
/// <param name="HourlyWage">Gross per hour, without holiday allowance.</param>
/// <param name="FundingSources">What the wage is paid from: organisations and schemes.</param>
/// <param name="WageCostSubsidy">Whether the municipality pays part of it (loonkostensubsidie).</param>
[StoredAs("job_contract_signed", Module.NeighbourhoodJobs)]
public sealed record JobContractSigned(
    JobId Job,
    ContractId Contract,
    MemberId Person,
    LocalDate From,
    LocalDate? Until,
    Money HourlyWage,
    LocalDate SignedOn,
    IReadOnlyList<string> FundingSources,
    bool WageCostSubsidy) : IEvent;

[StoredAs("wage_raised", Module.NeighbourhoodJobs)]
public sealed record WageRaised(
    JobId Job, ContractId Contract, LocalDate From, Money HourlyWage, LocalDate DecidedOn) : IEvent;

[StoredAs("wage_cost_booked", Module.NeighbourhoodJobs)]
public sealed record WageCostBooked(
    JobId Job, ContractId Contract, YearMonth Month, LocalDate BookedOn, WageCost Cost) : IEvent;

[StoredAs("job_ended", Module.NeighbourhoodJobs)]
public sealed record JobEnded(JobId Job, LocalDate EndedOn, JobOutcome Outcome, Personal<string>? Note) : IEvent;

/// <summary>Who employs: the cooperative itself, a partner in the district, or an initiative.</summary>
public enum EmployerKind
{
    Own,
    Partner,
    Initiative,
}

/// <summary>Where somebody went from a neighbourhood job.</summary>
public enum JobOutcome
{
    RegularJob,
    OtherNeighbourhoodJob,
    Education,
    EndOfTerm,
    Retirement,
    Other,
}

public readonly record struct JobId(string Value) : IIdentifier<JobId>
{
    public static JobId From(string value) => new(value);
    public override string ToString() => Value;
}

public readonly record struct ContractId(string Value) : IIdentifier<ContractId>
{
    public static ContractId From(string value) => new(value);
    public override string ToString() => Value;
}
