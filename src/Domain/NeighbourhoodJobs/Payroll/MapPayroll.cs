using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;

namespace Wijkboek.Domain.NeighbourhoodJobs.Payroll;

/// <summary>
/// Says once how the files of a payroll office are read, so that the next month is one click. Under the same name it
/// takes the place of what was said before. Who is paid is of no use here, and stays out.
/// </summary>
/// <param name="Mapping">Its name, such as that of the payroll office.</param>
/// <param name="Codes">On which account each kind of pay is booked.</param>
/// <param name="Jobs">Which job each cost centre is; one that has the name of a job already needs no row.</param>
public sealed record MapPayroll(
    string Mapping, PayrollColumns Columns, IReadOnlyList<PayrollCode> Codes, IReadOnlyList<PayrollJob> Jobs) : IAct
{
    private const int LongestName = 60;
    private const int LongestText = 100;

    // What stands above a column of people, in Dutch and English payrolls.
    private static readonly string[] OfPeople =
    [
        "naam", "medewerker", "werknemer", "personeel", "persoon", "bsn", "geboorte", "sofi", "iban", "adres",
        "employee", "surname", "first name", "last name",
    ];

    public static Decision Decide(
        MapPayroll act, PayrollRegister register, IReadOnlyDictionary<JobId, NeighbourhoodJob> jobs,
        ChartOfAccounts chart)
    {
        var mapped = new PayrollMapped(act.Mapping.Trim(), act.Columns, act.Codes, act.Jobs);
        if (register.Mappings.TryGetValue(mapped.Mapping, out var before) && IsSame(before, mapped))
            return Decision.Nothing;
        if (mapped.Mapping.Length is 0 or > LongestName)
            return PayrollRefusals.MappingNameWrong(LongestName);
        var refusal = ColumnsRefuse(act.Columns) ?? TextsRefuse(act) ?? AccountsRefuse(act, chart) ?? act.Jobs
            .Select(named => JobRefuses(named.Job, jobs)).FirstOrDefault(refused => refused is not null);
        return refusal is not null ? refusal : PayrollRegister.Stream.Record(mapped);
    }

    /// <summary>Whether a column says who is paid, by what stands above it.</summary>
    public static bool NamesPerson(string column) =>
        OfPeople.Any(word => column.Contains(word, StringComparison.OrdinalIgnoreCase));

    internal static Refusal? JobRefuses(JobId job, IReadOnlyDictionary<JobId, NeighbourhoodJob> jobs)
    {
        if (jobs.GetValueOrDefault(job)?.Created is not { } created)
            return JobRefusals.Unknown(job);
        return created.Employer == EmployerKind.Own ? null : JobRefusals.NotOwnEmployer(created.EmployerName);
    }

    private static Refusal? ColumnsRefuse(PayrollColumns columns)
    {
        if (columns.Used.Any(string.IsNullOrWhiteSpace))
            return PayrollRefusals.ColumnMissing;
        if (columns.Used.FirstOrDefault(NamesPerson) is { } person)
            return PayrollRefusals.ColumnNamesPerson(person);
        if (columns is not ({ Amount: not null, Debit: null, Credit: null }
            or { Amount: null, Debit: not null, Credit: not null }))
            return PayrollRefusals.AmountColumnsWrong;
        return Twice(columns.Used) is { } twice ? PayrollRefusals.ColumnTwice(twice) : null;
    }

    private static Refusal? TextsRefuse(MapPayroll act)
    {
        var texts = act.Codes.Select(code => code.Code).Concat(act.Jobs.Select(job => job.CostCentre))
            .Concat(act.Columns.Used);
        if (texts.Any(text => text.Trim().Length is 0 or > LongestText))
            return PayrollRefusals.TextWrong(LongestText);
        if (Twice(act.Codes.Select(code => code.Code)) is { } code)
            return PayrollRefusals.CodeTwice(code);
        return Twice(act.Jobs.Select(job => job.CostCentre)) is { } centre
            ? PayrollRefusals.CostCentreTwice(centre)
            : null;
    }

    // Income belongs to a stream, which no payroll knows of.
    private static Refusal? AccountsRefuse(MapPayroll act, ChartOfAccounts chart) => act.Codes
        .Select(code => chart.Find(code.Account) switch
        {
            null => AccountRefusals.Unknown(code.Account),
            { Kind: AccountKind.Income } => PayrollRefusals.AccountIsIncome(code.Account),
            _ => null,
        })
        .FirstOrDefault(refused => refused is not null);

    private static string? Twice(IEnumerable<string> texts) =>
        texts.GroupBy(text => text).FirstOrDefault(same => same.Count() > 1)?.Key;

    private static bool IsSame(PayrollMapped before, PayrollMapped mapped) =>
        before.Columns == mapped.Columns && before.Codes.SequenceEqual(mapped.Codes)
        && before.Jobs.SequenceEqual(mapped.Jobs);
}
