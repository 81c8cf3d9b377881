using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Subsidies;

namespace Wijkboek.ExampleYear.Year2025;

/// <summary>The municipal subsidy of the year, a regional one, and one that is determined lower than granted.</summary>
internal static class Subsidies
{
    public static readonly SubsidyId Energy = new("energie-drie-buurten");
    public static readonly SubsidyId Summer = new("zomer-in-oost");
    private static readonly SubsidyId Activities = new("wijkactiviteiten-2025");

    // What was spent on it month by month; the rest of the grant stays a debt.
    private static readonly int[] SpentOnActivities =
        [11_400, 11_900, 12_300, 12_150, 13_250, 12_600, 10_350, 9_800, 12_700, 13_050, 12_900, 13_200];

    public static void Tell(Script script, Bookkeeping books)
    {
        TellActivities(script);
        TellEnergy(script, books);
        TellSummer(script, books);
    }

    private static void TellActivities(Script script)
    {
        var on = new LocalDate(2025, 1, 13);
        List<PlannedAdvance> advances =
        [
            .. ((int[])[1, 4, 7, 10])
                .Select(month => new PlannedAdvance(new LocalDate(2025, month, 15), Euro(37_000))),
        ];
        Grant(script, on, new ApplyForSubsidy(
            Activities, "Wijkactiviteiten en ontmoeting 2025", IncomeStreams.Municipality, Euro(155_000),
            new LocalDate(2024, 9, 24), new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)), new RecordSubsidyGrant(
            Activities, "VOORBEELD-2024-118", Euro(148_000), new LocalDate(2024, 12, 10), new LocalDate(2025, 1, 1),
            new LocalDate(2025, 12, 31), advances, new LocalDate(2026, 4, 1), IncomeStreams.MunicipalSubsidy,
            "Verantwoording met activiteitenverslag en financieel verslag."));
        foreach (var advance in advances)
            Advance(script, Activities, advance.DueOn, advance.Amount);
        foreach (var month in Calendar.Months(2025))
            Recognize(script, Activities, month, Euro(SpentOnActivities[month.Month - 1]));
        script.Record(new LocalDate(2026, 3, 24), People.Treasurer, new AccountForSubsidy(
            Activities, new LocalDate(2026, 3, 24)));
    }

    private static void TellEnergy(Script script, Bookkeeping books)
    {
        var on = new LocalDate(2025, 1, 14);
        List<PlannedAdvance> advances =
            [new(new LocalDate(2025, 2, 3), Euro(14_400)), new(new LocalDate(2025, 7, 1), Euro(14_400))];
        Grant(script, on, new ApplyForSubsidy(
            Energy, "Energie in drie buurten", IncomeStreams.Province, Euro(36_000), new LocalDate(2024, 10, 3),
            new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)), new RecordSubsidyGrant(
            Energy, "VOORBEELD-2024-073", Euro(36_000), new LocalDate(2024, 12, 19), new LocalDate(2025, 1, 1),
            new LocalDate(2025, 12, 31), advances, new LocalDate(2026, 6, 1), IncomeStreams.Regional));
        foreach (var advance in advances)
            Advance(script, Energy, advance.DueOn, advance.Amount);
        foreach (var month in Calendar.Months(2025))
            Recognize(script, Energy, month, books.Spent(Energy.Value, month));
        script.Record(new LocalDate(2026, 4, 14), People.Treasurer, new AccountForSubsidy(
            Energy, new LocalDate(2026, 4, 14)));
    }

    // It rained on two of the street days: less was done, less was spent, and the rest went back.
    private static void TellSummer(Script script, Bookkeeping books)
    {
        script.Record(new LocalDate(2025, 1, 27), People.Treasurer, new ApplyForSubsidy(
            Summer, "Zomer in Oost", IncomeStreams.Municipality, Euro(18_000), new LocalDate(2025, 1, 27),
            new LocalDate(2025, 6, 1), new LocalDate(2025, 9, 15)));
        script.Record(new LocalDate(2025, 3, 19), People.Treasurer, new RecordSubsidyGrant(
            Summer, "VOORBEELD-2025-041", Euro(18_000), new LocalDate(2025, 3, 18), new LocalDate(2025, 6, 1),
            new LocalDate(2025, 9, 15), [new(new LocalDate(2025, 5, 15), Euro(18_000))], new LocalDate(2025, 11, 1),
            IncomeStreams.Summer));
        Advance(script, Summer, new LocalDate(2025, 5, 15), Euro(18_000));
        var months = Calendar.Months(2025, 6, 9).ToList();
        foreach (var month in months)
            Recognize(script, Summer, month, books.Spent(Summer.Value, month));
        var spent = months.Sum(month => books.Spent(Summer.Value, month));

        script.Record(new LocalDate(2025, 10, 14), People.Treasurer, new AccountForSubsidy(
            Summer, new LocalDate(2025, 10, 14)));
        var decided = new LocalDate(2025, 11, 20);
        script.Record(decided, People.Treasurer, new DetermineSubsidy(
            Summer, new EntryId("zomer-in-oost-vaststelling"), "VOORBEELD-2025-041-V", spent, decided,
            LowerDeterminationGround.CostsLower));
        script.Record(new LocalDate(2025, 12, 4), People.Treasurer, new RepaySubsidy(
            Summer, new EntryId("zomer-in-oost-terugbetaling"), Euro(18_000) - spent, new LocalDate(2025, 12, 4)));
    }

    private static void Grant(Script script, LocalDate on, ApplyForSubsidy application, RecordSubsidyGrant grant)
    {
        script.Record(on, People.Treasurer, application);
        script.Record(on, People.Treasurer, grant);
    }

    private static void Advance(Script script, SubsidyId subsidy, LocalDate on, Money amount) =>
        script.Record(on, People.Treasurer, new ReceiveAdvance(
            subsidy, new EntryId($"{subsidy}-voorschot-{on:MM}"), amount, on));

    // Counted up in the first days of the next month.
    private static void Recognize(Script script, SubsidyId subsidy, YearMonth month, Money amount)
    {
        var last = month.Day(31);
        script.Record(last.PlusDays(2 + Fingerprint.Number($"{subsidy} {month:uuuu-MM}", 3)), People.Treasurer,
            new RecognizeSubsidyIncome(subsidy, new EntryId($"{subsidy}-{month:uuuu-MM}"), amount, last));
    }
}
