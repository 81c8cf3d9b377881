using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2025;

/// <summary>
/// The budget that the general meeting decided on in January, and the one of June: the information point was won, a
/// fund gave for a new kitchen, and the summer came with a subsidy of its own.
/// </summary>
internal static class Budget
{
    public static void Tell(Script script)
    {
        Set(script, new LocalDate(2025, 1, 23), January());
        Set(script, new LocalDate(2025, 6, 25), [.. January().Select(InJune)]);
        script.Record(new LocalDate(2026, 1, 23), People.Board, new SetBudget(
            2026, new LocalDate(2026, 1, 22), [.. January().Select(InJune).Select(In2026)]));
    }

    // Recorded the evening after the meeting.
    private static void Set(Script script, LocalDate decided, IReadOnlyList<BudgetLine> lines) =>
        script.Record(decided.PlusDays(1), People.Board, new SetBudget(2025, decided, lines));

    private static List<BudgetLine> January() =>
    [
        new("4000", Euro(38_000)), new(Accounts.CoordinationWages, Euro(62_000)), new("4010", Euro(7_800)),
        new("4020", Euro(20_000)), new("4030", Euro(5_000)), new("4040", Euro(-5_500)), new("4050", Euro(4_500)),
        new("4100", Euro(13_200)), new("4110", Euro(1_200)), new("4120", Euro(3_000)), new("4130", Euro(6_000)),
        new("4140", Euro(46_000)), new("4200", Euro(26_900)), new("4210", Euro(9_600)), new("4300", Euro(71_000)),
        new("4310", Euro(10_000)), new("4400", Euro(16_500)), new("4420", Euro(2_200)), new("4430", Euro(7_000)),
        new("4440", Euro(300)), new(Accounts.Office, Euro(1_800)), new("4500", Euro(3_000)),
        new("8000", Euro(138_000)), new("8005", Euro(88_000)), new("8010", Euro(0)), new("8015", Euro(40_000)),
        new("8030", Euro(5_000)), new("8040", Euro(3_000)), new("8060", Euro(9_000)), new("8080", Euro(7_200)),
        new("8085", Euro(24_500)),
    ];

    private static BudgetLine InJune(BudgetLine line) => line.Account switch
    {
        "4140" => line with { Amount = Euro(52_000) },
        "4300" => line with { Amount = Euro(82_000) },
        "4310" => line with { Amount = Euro(13_000) },
        "4400" => line with { Amount = Euro(21_000) },
        "4500" => line with { Amount = Euro(3_600) },
        "8000" => line with { Amount = Euro(156_000) },
        "8010" => line with { Amount = Euro(35_000) },
        "8040" => line with { Amount = Euro(15_500) },
        "8085" => line with { Amount = Euro(27_500) },
        _ => line,
    };

    // No summer subsidy and no new kitchen; the information point runs the whole year.
    private static BudgetLine In2026(BudgetLine line) => line.Account switch
    {
        "4005" => line with { Amount = Euro(64_500) },
        "4300" => line with { Amount = Euro(78_000) },
        "4310" => line with { Amount = Euro(11_500) },
        "8000" => line with { Amount = Euro(141_000) },
        "8010" => line with { Amount = Euro(42_000) },
        "8015" => line with { Amount = Euro(42_000) },
        "8040" => line with { Amount = Euro(3_500) },
        "8085" => line with { Amount = Euro(32_000) },
        _ => line,
    };
}
