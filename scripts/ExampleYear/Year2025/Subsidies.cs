using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Subsidies;
using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2025;

/// <summary>The municipal subsidy of the year, two regional ones, and one determined lower than granted.</summary>
internal static class Subsidies
{
    public static readonly SubsidyId Energy = new("energie-drie-buurten");
    public static readonly SubsidyId CareCircles = new("voorzorgcirkels");
    public static readonly SubsidyId Summer = new("zomer-in-oost");
    private static readonly SubsidyId Activities = new("wijkactiviteiten-2025");
    private static readonly LocalDate FirstDay = new(2025, 1, 1);
    private static readonly LocalDate LastDay = new(2025, 12, 31);

    // What was spent on it month by month; the rest of the grant stays a debt.
    private static readonly int[] SpentOnActivities =
        [10_800, 11_100, 11_500, 11_350, 12_450, 11_800, 9_950, 9_450, 11_950, 12_250, 12_150, 12_450];

    public static void Tell(Script script, Bookkeeping books)
    {
        TellActivities(script);
        TellRegional(script, books, new ApplyForSubsidy(
            Energy, "Energie in drie buurten 2025", IncomeStreams.Province, Euro(58_000), new LocalDate(2024, 10, 3),
            FirstDay, LastDay), new RecordSubsidyGrant(
            Energy, "VOORBEELD-2024-073", Euro(58_000), new LocalDate(2024, 12, 19), FirstDay, LastDay,
            [new(new LocalDate(2025, 2, 3), Euro(29_000)), new(new LocalDate(2025, 7, 1), Euro(23_200))],
            new LocalDate(2026, 6, 1), IncomeStreams.Energy), accountedOn: new LocalDate(2026, 4, 14));
        TellRegional(script, books, new ApplyForSubsidy(
            CareCircles, "Voorzorgcirkels in Oost", IncomeStreams.CareRegion, Euro(34_000),
            new LocalDate(2024, 9, 30), FirstDay, LastDay), new RecordSubsidyGrant(
            CareCircles, "VOORBEELD-2024-092", Euro(30_000), new LocalDate(2024, 12, 17), FirstDay, LastDay,
            [new(new LocalDate(2025, 1, 21), Euro(15_000)), new(new LocalDate(2025, 8, 4), Euro(12_000))],
            new LocalDate(2026, 5, 1), IncomeStreams.CareCircles), accountedOn: new LocalDate(2026, 4, 16));
        TellSummer(script, books);
    }

    private static void TellActivities(Script script)
    {
        List<PlannedAdvance> advances =
        [
            .. ((int[])[1, 4, 7, 10])
                .Select(month => new PlannedAdvance(new LocalDate(2025, month, 15), Euro(34_500))),
        ];
        Grant(script, new ApplyForSubsidy(
            Activities, "Wijkactiviteiten en ontmoeting 2025", IncomeStreams.Municipality, Euro(146_000),
            new LocalDate(2024, 9, 24), FirstDay, LastDay), new RecordSubsidyGrant(
            Activities, "VOORBEELD-2024-118", Euro(138_000), new LocalDate(2024, 12, 10), FirstDay, LastDay, advances,
            new LocalDate(2026, 4, 1), IncomeStreams.MunicipalSubsidy,
            "Verantwoording met activiteitenverslag en financieel verslag."));
        var money = new SubsidyMoney(script, Activities);
        foreach (var advance in advances)
            money.Advance(advance.DueOn, advance.Amount);
        foreach (var month in Calendar.Months(2025))
            money.Recognize(month, Euro(SpentOnActivities[month.Month - 1]));
        money.AccountFor(new LocalDate(2026, 3, 24));
    }

    private static void TellRegional(
        Script script, Bookkeeping books, ApplyForSubsidy application, RecordSubsidyGrant grant, LocalDate accountedOn)
    {
        Grant(script, application, grant);
        var money = new SubsidyMoney(script, grant.Subsidy);
        foreach (var advance in grant.Advances)
            money.Advance(advance.DueOn, advance.Amount);
        foreach (var month in Calendar.Months(2025))
            money.Recognize(month, books.Spent(grant.Subsidy.Value, month));
        money.AccountFor(accountedOn);
    }

    // It rained on two of the street days: less was done, less was spent, and the rest went back.
    private static void TellSummer(Script script, Bookkeeping books)
    {
        var (first, last) = (new LocalDate(2025, 6, 1), new LocalDate(2025, 9, 15));
        Grant(script, new ApplyForSubsidy(
            Summer, "Zomer in Oost", IncomeStreams.Municipality, Euro(18_000), new LocalDate(2025, 1, 27), first,
            last), new RecordSubsidyGrant(
            Summer, "VOORBEELD-2025-041", Euro(18_000), new LocalDate(2025, 3, 18), first, last,
            [new(new LocalDate(2025, 5, 15), Euro(18_000))], new LocalDate(2025, 11, 1), IncomeStreams.Summer));
        var money = new SubsidyMoney(script, Summer);
        money.Advance(new LocalDate(2025, 5, 15), Euro(18_000));
        var months = Calendar.Months(2025, 6, 9).ToList();
        foreach (var month in months)
            money.Recognize(month, books.Spent(Summer.Value, month));
        var spent = months.Sum(month => books.Spent(Summer.Value, month));
        money.AccountFor(new LocalDate(2025, 10, 14));
        money.Determine(
            new LocalDate(2025, 11, 20), "VOORBEELD-2025-041-V", spent, LowerDeterminationGround.CostsLower);
        script.Record(new LocalDate(2025, 12, 4), People.Treasurer, new RepaySubsidy(
            Summer, new EntryId("zomer-in-oost-terugbetaling"), Euro(18_000) - spent, new LocalDate(2025, 12, 4)));
    }

    // An application is entered when it is sent, a decision the day after it was taken.
    private static void Grant(Script script, ApplyForSubsidy application, RecordSubsidyGrant grant)
    {
        script.Record(application.AppliedOn, People.Treasurer, application);
        script.Record(grant.GrantedOn.PlusDays(1), People.Treasurer, grant);
    }
}
