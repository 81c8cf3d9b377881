using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Subsidies;
using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2024;

/// <summary>The municipal subsidy of the year, a regional one that is paid late, and one that is refused.</summary>
internal static class Subsidies
{
    public static readonly SubsidyId Energy = new("energie-drie-buurten-2024");
    private static readonly SubsidyId Activities = new("wijkactiviteiten-2024");
    private static readonly SubsidyId Garden = new("wijkmoestuin");
    private static readonly LocalDate FirstDay = new(2024, 1, 1);
    private static readonly LocalDate LastDay = new(2024, 12, 31);

    // What was spent on it month by month: all of it, in the end.
    private static readonly int[] SpentOnActivities =
        [10_700, 10_950, 11_400, 11_250, 12_050, 11_800, 9_900, 9_350, 11_900, 12_250, 12_000, 12_450];

    public static void Tell(Script script, Bookkeeping books)
    {
        TellActivities(script);
        TellEnergy(script, books);
        TellGarden(script);
    }

    private static void TellActivities(Script script)
    {
        var (on, granted) = (new LocalDate(2024, 1, 10), Euro(136_000));
        List<PlannedAdvance> advances =
        [
            .. ((int[])[1, 4, 7, 10])
                .Select(month => new PlannedAdvance(new LocalDate(2024, month, 15), Euro(34_000))),
        ];
        script.Record(on, People.Treasurer, new ApplyForSubsidy(
            Activities, "Wijkactiviteiten en ontmoeting 2024", IncomeStreams.Municipality, Euro(142_000),
            new LocalDate(2023, 9, 26), FirstDay, LastDay));
        script.Record(on, People.Treasurer, new RecordSubsidyGrant(
            Activities, "VOORBEELD-2023-104", granted, new LocalDate(2023, 12, 12), FirstDay, LastDay, advances,
            new LocalDate(2025, 4, 1), IncomeStreams.MunicipalSubsidy,
            "Verantwoording met activiteitenverslag en financieel verslag."));
        var money = new SubsidyMoney(script, Activities);
        foreach (var advance in advances)
            money.Advance(advance.DueOn, advance.Amount);
        foreach (var month in Calendar.Months(2024))
            money.Recognize(month, Euro(SpentOnActivities[month.Month - 1]));
        money.AccountFor(new LocalDate(2025, 3, 25));
        money.Determine(new LocalDate(2025, 6, 17), "VOORBEELD-2023-104-V", granted);
    }

    // The second advance was due in July. The province had put the form with the wrong file.
    private static void TellEnergy(Script script, Bookkeeping books)
    {
        var on = new LocalDate(2024, 1, 11);
        script.Record(on, People.Treasurer, new ApplyForSubsidy(
            Energy, "Energie in drie buurten 2024", IncomeStreams.Province, Euro(24_000), new LocalDate(2023, 10, 5),
            FirstDay, LastDay));
        script.Record(on, People.Treasurer, new RecordSubsidyGrant(
            Energy, "VOORBEELD-2023-066", Euro(24_000), new LocalDate(2023, 12, 20), FirstDay, LastDay,
            [new(new LocalDate(2024, 2, 1), Euro(9_600)), new(new LocalDate(2024, 7, 1), Euro(9_600))],
            new LocalDate(2025, 6, 1), IncomeStreams.Energy));
        var money = new SubsidyMoney(script, Energy);
        money.Advance(new LocalDate(2024, 2, 1), Euro(9_600));
        money.Advance(new LocalDate(2024, 10, 8), Euro(9_600));
        var spent = Money.Zero;
        foreach (var month in Calendar.Months(2024))
        {
            money.Recognize(month, books.Spent(Energy.Value, month));
            spent += books.Spent(Energy.Value, month);
        }

        money.AccountFor(new LocalDate(2025, 4, 15));
        money.Determine(
            new LocalDate(2025, 7, 8), "VOORBEELD-2023-066-V", spent, LowerDeterminationGround.CostsLower);
        script.Record(new LocalDate(2025, 8, 5), People.Treasurer, new ReceiveSubsidyRemainder(
            Energy, new EntryId($"{Energy}-slotbetaling"), spent - Euro(19_200), new LocalDate(2025, 8, 5)));
    }

    private static void TellGarden(Script script)
    {
        script.Record(new LocalDate(2024, 3, 11), People.Treasurer, new ApplyForSubsidy(
            Garden, "Wijkmoestuin bij de dijk", IncomeStreams.Municipality, Euro(9_500), new LocalDate(2024, 3, 11),
            new LocalDate(2024, 6, 1), LastDay));
        script.Record(new LocalDate(2024, 5, 22), People.Treasurer, new RecordSubsidyRefusal(
            Garden, "VOORBEELD-2024-031", new LocalDate(2024, 5, 21),
            "Op de grond bij de dijk staat een plan voor woningen."));
    }
}
