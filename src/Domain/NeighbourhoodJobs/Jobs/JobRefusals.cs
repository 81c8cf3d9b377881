using Wijkboek.Domain.NeighbourhoodJobs.MinimumWages;

namespace Wijkboek.Domain.NeighbourhoodJobs.Jobs;

public static class JobRefusals
{
    public static Refusal Unknown(JobId job) => new("job.unknown", ("job", job));
    public static Refusal AlreadyCreated(JobId job) => new("job.already_created", ("job", job));
    public static Refusal IdTooLong(int longest) => new("job.id_too_long", ("longest", longest));
    public static Refusal TitleMissing { get; } = new("job.title_missing");
    public static Refusal EmployerMissing { get; } = new("job.employer_missing");
    public static Refusal HoursWrong(int most) => new("job.hours_wrong", ("most", most));
    public static Refusal AlreadyEnded(JobEnded ended) =>
        new("job.already_ended", ("job", ended.Job), ("date", ended.EndedOn));
    public static Refusal EndsBeforeStart(LocalDate started) => new("job.ends_before_start", ("date", started));
    public static Refusal WageCostBookedAfterEnd(YearMonth month) =>
        new("job.wage_cost_booked_after_end", ("month", month));
    public static Refusal ContractUnknown(ContractId contract) => new("job.contract_unknown", ("contract", contract));
    public static Refusal ContractIdTaken(ContractId contract) => new("job.contract_id_taken", ("contract", contract));
    public static Refusal ContractPeriodWrong(LocalDate from, LocalDate until) =>
        new("job.contract_period_wrong", ("from", from), ("until", until));
    public static Refusal ContractWithoutEnd(ContractId running) =>
        new("job.contract_without_end", ("contract", running));
    public static Refusal ContractOverlaps(ContractId running, LocalDate until) =>
        new("job.contract_overlaps", ("contract", running), ("until", until));
    public static Refusal FundingSourceMissing { get; } = new("job.funding_source_missing");
    public static Refusal PersonTooYoung(int age) => new("job.person_too_young", ("age", age));
    public static Refusal NoMinimumWage(LocalDate on) => new("job.no_minimum_wage", ("date", on));
    public static Refusal WageBelowMinimum(WageShortfall shortfall) =>
        new("job.wage_below_minimum",
            ("date", shortfall.Day), ("wage", shortfall.Wage), ("minimum", shortfall.Minimum));
    public static Refusal WageNotRaised(Money present) => new("job.wage_not_raised", ("present", present));
    public static Refusal RaiseOutsideContract(LocalDate date) => new("job.raise_outside_contract", ("date", date));
    public static Refusal LaterWageExists(LocalDate from) => new("job.later_wage_exists", ("from", from));
    public static Refusal NotOwnEmployer(string employer) => new("job.not_own_employer", ("employer", employer));
    public static Refusal NoContractInMonth(YearMonth month) => new("job.no_contract_in_month", ("month", month));
    public static Refusal MonthAlreadyBooked(YearMonth month) => new("job.month_already_booked", ("month", month));
    public static Refusal BookedBeforeMonth(YearMonth month) => new("job.booked_before_month", ("month", month));
    public static Refusal WageCostWrong { get; } = new("job.wage_cost_wrong");
    public static Refusal NoWageCostSubsidy(ContractId contract) =>
        new("job.no_wage_cost_subsidy", ("contract", contract));
    public static Refusal MinimumPassedWage(YearMonth month, WageShortfall shortfall) =>
        new("job.minimum_passed_wage",
            ("month", month), ("date", shortfall.Day), ("wage", shortfall.Wage), ("minimum", shortfall.Minimum));
}
