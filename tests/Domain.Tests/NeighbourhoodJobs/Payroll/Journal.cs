using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using Wijkboek.Domain.NeighbourhoodJobs.Payroll;
using Wijkboek.Domain.Tests.NeighbourhoodJobs.Jobs;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.NeighbourhoodJobs.Payroll;

/// <summary>A month of two jobs of the cooperative's own, as a payroll office writes it.</summary>
internal static class Journal
{
    public static readonly JobId Cook = new("kok");

    private static readonly Account[] Accounts =
    [
        new("4000", "Lonen", AccountKind.Expense, "Lonen", null, AccountRole.WageExpense),
        new("4020", "Sociale lasten", AccountKind.Expense, "Lonen", null, AccountRole.SocialChargesExpense),
        new("4040", "Loonkostensubsidie", AccountKind.Expense, "Lonen", null, AccountRole.WageCostSubsidy),
        new("4110", "Reiskosten", AccountKind.Expense, "Lonen"),
        new("1620", "Netto lonen", AccountKind.Liability, "Schulden", null, AccountRole.NetWagesPayable),
        new("1630", "Loonheffing", AccountKind.Liability, "Schulden", null, AccountRole.PayrollTaxPayable),
    ];

    public static Books Books2025 { get; } = Example.Books(null, Accounts);

    public static Dictionary<JobId, NeighbourhoodJob> OwnJobs { get; } = new()
    {
        [Job.Create.Job] = Job.Filled,
        [Cook] = NeighbourhoodJob.Initial.After(CreateJob.Decide(
            Job.Create with { Job = Cook, Title = "Kok" }, NeighbourhoodJob.Initial, Example.Cooperative)),
        [new("partner")] = NeighbourhoodJob.Initial.After(CreateJob.Decide(
            Job.Create with { Job = new("partner"), Employer = EmployerKind.Partner, EmployerName = "Welzijn Oost" },
            NeighbourhoodJob.Initial, Example.Cooperative)),
    };

    public static MapPayroll Map { get; } = new(
        "Loonbureau", new PayrollColumns("Periode", "Looncode", "Kostenplaats", "Debet", "Credit"),
        [
            new("1000", "4000"), new("2000", "4020"), new("3000", "4110"), new("4000", "4040"), new("9000", "1620"),
            new("9100", "1630"),
        ],
        [new("KPL 1", Job.Create.Job)]);

    public static PayrollRegister Mapped { get; } = PayrollRegister.Initial.After(
        MapPayroll.Decide(Map, PayrollRegister.Initial, OwnJobs, Books2025.Chart));

    public static BookPayroll March { get; } = new(
        "Loonbureau", new YearMonth(2025, 3), new LocalDate(2025, 3, 31), new string('a', 64),
        [
            Debit("1000", "KPL 1", 1_466), Debit("2000", "KPL 1", 322), Debit("3000", "KPL 1", 40),
            Debit("1000", "kok", 900), Debit("1000", "kok", 100), Credit("4000", "kok", 200),
            Credit("9000", null, 2_000), Credit("9100", null, 628),
        ]);

    public static PayrollLine Debit(string code, string? centre, int euros) =>
        new(code, centre, Money.Euro(euros), Money.Zero);

    public static PayrollLine Credit(string code, string? centre, int euros) =>
        new(code, centre, Money.Zero, Money.Euro(euros));
}
