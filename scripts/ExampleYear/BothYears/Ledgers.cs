using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.InKind;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.ExampleYear.BothYears;

/// <summary>What the treasurer does with the books themselves: quarters are locked, expectations change.</summary>
internal static class Ledgers
{
    public static void Tell(Script script)
    {
        foreach (var year in (int[])[2024, 2025])
        {
            Lock(script, year, 3, new LocalDate(year, 4, 22));
            Lock(script, year, 6, new LocalDate(year, 7, 22));
            Lock(script, year, 9, new LocalDate(year, 10, 21));
            Lock(script, year, 12, new LocalDate(year + 1, 2, 17));
        }

        NewExpectations(script);
        InKind(script);
    }

    private static void Lock(Script script, int year, int month, LocalDate on) =>
        script.Record(on, People.Treasurer, new LockPeriod(year, new YearMonth(year, month).Day(31)));

    private static void NewExpectations(Script script)
    {
        var (on, from) = (new LocalDate(2025, 1, 6), new LocalDate(2025, 1, 1));
        Expect(IncomeStreams.MunicipalSubsidy, 138_000);
        Expect(IncomeStreams.Energy, 58_000);
        Expect(IncomeStreams.Coordination, 40_000);
        Expect(IncomeStreams.Dinner, 12_000);
        Expect(IncomeStreams.Rooms, 7_200);
        Expect(IncomeStreams.Contributions, 9_000);
        script.Record(on, People.Treasurer, new CloseIncomeStream(
            IncomeStreams.CleanStreets, new LocalDate(2024, 12, 31)));

        void Expect(IncomeStreamId stream, int euros) =>
            script.Record(on, People.Treasurer, new ChangeExpectation(stream, from, Euro(euros)));
    }

    private static void InKind(Script script)
    {
        Receive("werkplaats-2024", "Basisschool De Vlieger (verzonnen)", "Lokaal De Werkplaats", 600,
            new(2024, 12, 31));
        Receive("werkplaats-2025", "Basisschool De Vlieger (verzonnen)", "Lokaal De Werkplaats", 1_800,
            new(2025, 12, 31));
        Receive("flyers-2024", "Drukkerij Zuidpool (verzonnen)", "Flyers voor de activiteitenkalender", 420,
            new(2024, 9, 16));
        Receive("flyers-2025", "Drukkerij Zuidpool (verzonnen)", "Flyers voor de activiteitenkalender", 460,
            new(2025, 9, 15));

        void Receive(string id, string from, string what, int euros, LocalDate on) =>
            script.Record(on, People.Treasurer, new ReceiveSupportInKind(
                new SupportInKindId(id), EarningsCategory.DonationsAndSponsoring, from, what, Euro(euros), on,
                Structural: true));
    }
}
