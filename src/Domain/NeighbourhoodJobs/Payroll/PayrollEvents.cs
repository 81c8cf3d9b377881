using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;

namespace Wijkboek.Domain.NeighbourhoodJobs.Payroll;

/// <summary>How the files of a payroll office are read from now on.</summary>
[StoredAs("payroll_mapped", Module.NeighbourhoodJobs)]
public sealed record PayrollMapped(
    string Mapping,
    PayrollColumns Columns,
    IReadOnlyList<PayrollCode> Codes,
    IReadOnlyList<PayrollJob> Jobs) : IEvent;

/// <param name="FileSha256">Of the file as it was given, in hex.</param>
/// <param name="Jobs">That it holds costs of; none where it names no jobs.</param>
[StoredAs("payroll_booked", Module.NeighbourhoodJobs)]
public sealed record PayrollBooked(
    EntryId Entry,
    YearMonth Month,
    LocalDate BookedOn,
    string Mapping,
    string FileSha256,
    IReadOnlyList<JobId> Jobs) : IEvent;

/// <summary>What the payroll journal of a month says of one job.</summary>
[StoredAs("payroll_cost_booked", Module.NeighbourhoodJobs)]
public sealed record PayrollCostBooked(
    JobId Job, YearMonth Month, LocalDate BookedOn, EntryId Entry, JobCost Cost) : IEvent;

/// <param name="Entry">Of the payroll journal that is undone.</param>
/// <param name="By">The mirror entry.</param>
[StoredAs("payroll_reversed", Module.NeighbourhoodJobs)]
public sealed record PayrollReversed(EntryId Entry, EntryId By, YearMonth Month, Personal<string> Reason) : IEvent;

[StoredAs("payroll_cost_reversed", Module.NeighbourhoodJobs)]
public sealed record PayrollCostReversed(JobId Job, YearMonth Month, EntryId Entry) : IEvent;

/// <summary>Which column of the file says what, by what stands above it.</summary>
/// <param name="Period">The month, or a day in it.</param>
/// <param name="Code">Tells kinds of pay apart: a code or a description.</param>
/// <param name="CostCentre">Says for which job; null when the file names none.</param>
/// <param name="Debit">Goes with <paramref name="Credit"/>.</param>
/// <param name="Amount">One column with a sign instead of two: above zero is debit.</param>
public sealed record PayrollColumns(
    string Period, string Code, string? CostCentre = null, string? Debit = null, string? Credit = null,
    string? Amount = null)
{
    /// <summary>Those that are used.</summary>
    public IReadOnlyList<string> Used =>
        [.. new[] { Period, Code, CostCentre, Debit, Credit, Amount }.OfType<string>()];
}

/// <param name="Code">As it stands in the file.</param>
public sealed record PayrollCode(string Code, string Account);

/// <param name="CostCentre">As it stands in the file.</param>
public sealed record PayrollJob(string CostCentre, JobId Job);
