using System.Collections.Immutable;
using Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;
using Wijkboek.Domain.NeighbourhoodJobs.Payroll;

namespace Wijkboek.Domain.NeighbourhoodJobs.Jobs;

/// <summary>A neighbourhood job (buurtbaan): paid work in the district, one contract at a time.</summary>
public sealed record NeighbourhoodJob(
    JobCreated? Created,
    ImmutableList<JobContract> Contracts,
    ImmutableSortedDictionary<YearMonth, JobMonth> Booked,
    JobEnded? Ended) : IState<NeighbourhoodJob>
{
    public static Stream<NeighbourhoodJob> Stream(JobId id) => new($"job/{id}", Retention.Business);

    public static NeighbourhoodJob Initial { get; } =
        new(null, [], ImmutableSortedDictionary<YearMonth, JobMonth>.Empty, null);

    public JobContract? Find(ContractId contract) => Contracts.Find(known => known.Terms.Contract == contract);

    /// <summary>The contracts that run on at least one day of a month, in order.</summary>
    public IReadOnlyList<JobContract> ContractsIn(YearMonth month) =>
        Contracts.FindAll(contract => Runs(contract, month.FirstDay(), month.LastDay()));

    /// <summary>The last day of a contract: its own, or the day on which the job ended; null runs on.</summary>
    public LocalDate? LastDayOf(JobContract contract) => (contract.Terms.Until, Ended?.EndedOn) switch
    {
        ({ } until, { } ended) => LocalDate.Min(until, ended),
        (var until, var ended) => until ?? ended,
    };

    /// <summary>Whether somebody works in it on at least one day of a period.</summary>
    public bool IsActiveIn(LocalDate from, LocalDate to) => Contracts.Exists(contract => Runs(contract, from, to));

    public NeighbourhoodJob Evolve(IEvent happened) => happened switch
    {
        JobCreated created => this with { Created = created },
        JobContractSigned signed => this with { Contracts = Contracts.Add(JobContract.Of(signed)) },
        WageRaised raised when Find(raised.Contract) is { } contract =>
            this with { Contracts = Contracts.Replace(contract, contract.With(raised)) },
        WageCostBooked booked => this with
        {
            Booked = Booked.SetItem(booked.Month, new JobMonth(
                booked.BookedOn, WageCostEntry.IdOf(booked.Job, booked.Month), JobCost.Of(booked.Cost), booked)),
        },
        PayrollCostBooked booked => this with
        {
            Booked = Booked.SetItem(booked.Month, new JobMonth(booked.BookedOn, booked.Entry, booked.Cost, null)),
        },
        PayrollCostReversed reversed => this with { Booked = Booked.Remove(reversed.Month) },
        JobEnded ended => this with { Ended = ended },
        _ => this,
    };

    private bool Runs(JobContract contract, LocalDate from, LocalDate to) =>
        contract.Terms.From <= to && (LastDayOf(contract) is not { } last || from <= last);
}

/// <summary>A contract and the wage it pays over time.</summary>
public sealed record JobContract(JobContractSigned Terms, ImmutableList<WageStep> Wages)
{
    public static JobContract Of(JobContractSigned terms) => new(terms, [new WageStep(terms.From, terms.HourlyWage)]);

    public WageStep LastWage => Wages[^1];

    public Money WageOn(LocalDate day) => (Wages.FindLast(step => step.From <= day) ?? Wages[0]).PerHour;

    public JobContract With(WageRaised raised) =>
        this with { Wages = Wages.Add(new WageStep(raised.From, raised.HourlyWage)) };
}
