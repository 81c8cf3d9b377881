using Wijkboek.Domain.Common;

namespace Wijkboek.Application.NeighbourhoodJobs.Payroll;

/// <summary>Why a file cannot be read as the journal of a payroll.</summary>
public static class PayrollFileRefusals
{
    public static Refusal FileMissing { get; } = new("payroll_file.missing");
    public static Refusal TooLarge(string file, int megabytes) =>
        new("payroll_file.too_large", ("file", file), ("megabytes", megabytes));
    public static Refusal EncodingWrong(string file) => new("payroll_file.encoding_wrong", ("file", file));
    public static Refusal Empty(string file) => new("payroll_file.empty", ("file", file));
    public static Refusal QuoteOpen(string file, int line) =>
        new("payroll_file.quote_open", ("file", file), ("line", line));
    public static Refusal TooWide(string file, int line) =>
        new("payroll_file.too_wide", ("file", file), ("line", line));
    public static Refusal TooManyRows(string file, int most) =>
        new("payroll_file.too_many_rows", ("file", file), ("most", most));
    public static Refusal ColumnAbsent(string file, string column) =>
        new("payroll_file.column_absent", ("file", file), ("column", column));
    public static Refusal PeriodWrong(string file, int line) =>
        new("payroll_file.period_wrong", ("file", file), ("line", line));
    public static Refusal CodeMissing(string file, int line) =>
        new("payroll_file.code_missing", ("file", file), ("line", line));
    public static Refusal AmountWrong(string file, int line, string column) =>
        new("payroll_file.amount_wrong", ("file", file), ("line", line), ("column", column));
    public static Refusal MappingUnreadable(string file) => new("payroll_file.mapping_unreadable", ("file", file));
}
