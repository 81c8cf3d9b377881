using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;

namespace Wijkboek.Domain.NeighbourhoodJobs.Payroll;

public static class PayrollRefusals
{
    public static Refusal MappingNameWrong(int longest) => new("payroll.mapping_name_wrong", ("longest", longest));
    public static Refusal MappingUnknown(string mapping) => new("payroll.mapping_unknown", ("mapping", mapping));
    public static Refusal AmountColumnsWrong { get; } = new("payroll.amount_columns_wrong");
    public static Refusal ColumnMissing { get; } = new("payroll.column_missing");
    public static Refusal ColumnTwice(string column) => new("payroll.column_twice", ("column", column));
    public static Refusal ColumnNamesPerson(string column) =>
        new("payroll.column_names_person", ("column", column));
    public static Refusal TextWrong(int longest) => new("payroll.text_wrong", ("longest", longest));
    public static Refusal CodeTwice(string code) => new("payroll.code_twice", ("code", code));
    public static Refusal CostCentreTwice(string centre) => new("payroll.cost_centre_twice", ("centre", centre));
    public static Refusal AccountIsIncome(string account) => new("payroll.account_is_income", ("account", account));
    public static Refusal LinesWrong(int most) => new("payroll.lines_wrong", ("most", most));
    public static Refusal FileHashWrong { get; } = new("payroll.file_hash_wrong");
    public static Refusal CodesUnknown(string codes) => new("payroll.codes_unknown", ("codes", codes));
    public static Refusal JobsUnknown(string jobs) => new("payroll.jobs_unknown", ("jobs", jobs));
    public static Refusal FileBookedBefore(PayrollBooked before) =>
        new("payroll.file_booked_before",
            ("month", before.Month), ("entry", before.Entry), ("date", before.BookedOn));
    public static Refusal MonthBookedBefore(PayrollBooked before) =>
        new("payroll.month_booked_before", ("month", before.Month), ("entry", before.Entry));
    public static Refusal JobBookedBefore(JobId job, YearMonth month, EntryId entry) =>
        new("payroll.job_booked_before", ("job", job), ("month", month), ("entry", entry));
    public static Refusal Unbalanced(YearMonth month, Money debit, Money credit, Money difference) =>
        new("payroll.unbalanced",
            ("month", month), ("debit", debit), ("credit", credit), ("difference", difference));
    public static Refusal NotBooked(EntryId entry) => new("payroll.not_booked", ("entry", entry));
    public static Refusal ReasonMissing { get; } = new("payroll.reason_missing");
}
