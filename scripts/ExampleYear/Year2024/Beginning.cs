using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2024;

/// <summary>The balance from the books that were kept until then, and the budget of the year.</summary>
internal static class Beginning
{
    public static void Tell(Script script)
    {
        script.Record(Cooperative.Start, People.Treasurer, new OpenLedgerYear(2024, Opening()));

        // Decided by the general meeting, and recorded the evening after.
        script.Record(new LocalDate(2024, 1, 26), People.Board, new SetBudget(2024, new LocalDate(2024, 1, 25),
        [
            new("4000", Euro(24_000)), new(Accounts.CoordinationWages, Euro(47_000)), new("4010", Euro(5_700)),
            new("4020", Euro(13_700)), new("4030", Euro(3_500)), new("4040", Euro(-5_000)), new("4050", Euro(3_900)),
            new("4100", Euro(12_500)), new("4110", Euro(900)), new("4120", Euro(2_200)), new("4130", Euro(2_400)),
            new("4140", Euro(18_000)), new("4200", Euro(26_000)), new("4210", Euro(9_000)), new("4300", Euro(31_000)),
            new("4310", Euro(6_000)), new("4400", Euro(14_500)), new("4420", Euro(2_100)), new("4430", Euro(6_000)),
            new("4440", Euro(250)), new(Accounts.Office, Euro(1_500)), new("4500", Euro(2_850)),
            new("8000", Euro(136_000)), new("8005", Euro(24_000)), new("8010", Euro(12_000)), new("8015", Euro(28_800)),
            new("8030", Euro(5_000)), new("8040", Euro(2_500)), new("8060", Euro(7_500)), new("8080", Euro(6_000)),
            new("8085", Euro(10_500)),
        ]));
    }

    private static List<BalanceLine> Opening()
    {
        List<BalanceLine> lines =
        [
            new("0200", Euro(12_560)), new("0210", Euro(-2_060)), new("1000", Euro(186.20m)),
            new("1100", Euro(24_315.48m)), new("1120", Euro(34_000)), new("1300", Euro(520)),
            new("0510", Euro(-43_000)), new("0530", Euro(-6_000)), new("1600", Euro(-Settlement.OldInvoices)),
            new("1610", Euro(-Settlement.OldAllowances)), new("1630", Euro(-Settlement.OldPayrollTax)),
            new("1640", -Wages.HolidayAllowanceOf2023),
        ];
        return [.. lines, new("0520", -lines.Sum(line => line.Balance))];
    }
}
