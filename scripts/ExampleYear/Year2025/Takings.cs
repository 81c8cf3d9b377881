using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2025;

/// <summary>Own income, contributions, gifts and what partners pay.</summary>
internal static class Takings
{
    private static readonly decimal[] Rooms =
        [540, 585, 672.50m, 710, 735, 790, 365, 310, 712.50m, 780, 815, 640];

    private static readonly decimal[] Catering =
        [0, 850, 1_320, 1_475, 1_610, 2_140, 385, 0, 1_560, 1_845, 2_010, 2_730];

    private static readonly decimal[] Contributions =
        [640, 705.50m, 742, 815.50m, 930, 1_012.50m, 418, 365, 884.50m, 926, 958, 1_085];

    private static readonly (int Month, int Day, decimal Euros)[] Gifts =
    [
        (1, 11, 25), (1, 27, 50), (2, 8, 40), (2, 22, 112.50m), (3, 5, 25), (3, 15, 250), (4, 5, 60), (4, 26, 75),
        (5, 10, 35), (5, 23, 187.40m), (6, 7, 100), (6, 21, 45), (7, 12, 50), (8, 9, 30), (8, 30, 120), (9, 13, 80),
        (9, 27, 65), (10, 4, 40), (10, 18, 200), (11, 8, 75), (11, 22, 342.15m), (12, 6, 150),
        (12, 13, 425), (12, 20, 500),
    ];

    public static IEnumerable<LocalDate> Dinners =>
        Calendar.Every(2025, IsoDayOfWeek.Thursday).Where(day =>
            day.Month != 8 && day != new LocalDate(2025, 5, 29)
            && day > new LocalDate(2025, 1, 2) && day < new LocalDate(2025, 12, 25));

    public static void Tell(Receipts receipts)
    {
        receipts.Dinners(Dinners, fromEuros: 252);
        receipts.Monthly(2025, IncomeStreams.Rooms, 8, "Zaalhuur", Rooms);
        receipts.Monthly(2025, IncomeStreams.Catering, 19, "Maaltijden op bestelling", Catering);
        receipts.Monthly(2025, IncomeStreams.Contributions, 21, "Eigen bijdragen uitjes en cursussen", Contributions);
        receipts.Gifts(2025, Gifts);
        foreach (var month in (int[])[2, 5, 8, 11])
            receipts.Receive(new LocalDate(2025, month, 14), IncomeStreams.Coordination, Euro(10_000),
                "Wijkcoördinatie, kwartaal");
        receipts.Receive(new LocalDate(2025, 3, 28), IncomeStreams.Shop, Euro(1_750), "Sponsoring magazine, voorjaar");
        receipts.Receive(new LocalDate(2025, 10, 3), IncomeStreams.Shop, Euro(1_750), "Sponsoring magazine, najaar");
        receipts.Receive(new LocalDate(2025, 6, 12), IncomeStreams.Shopkeepers, Euro(2_400), "Sponsoring wijkfeest");
        receipts.Receive(new LocalDate(2025, 4, 22), IncomeStreams.Fund, Euro(12_500), "Gift voor de keuken");
        foreach (var month in Calendar.Months(2025, from: 3))
            receipts.Receive(month.Day(5), IncomeStreams.InformationPoint, Euro(3_500), "Termijn wijkinformatiepunt",
                project: Challenges.InformationPoint.Value);
    }
}
