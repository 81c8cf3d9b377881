using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2024;

/// <summary>Own income, contributions, gifts and what partners pay.</summary>
internal static class Takings
{
    private static readonly decimal[] Rooms =
        [430, 465, 540, 585, 610, 655, 290, 245, 580, 640, 665, 525];

    private static readonly decimal[] Contributions =
        [505, 560, 598.50m, 655, 742, 810, 330, 285, 705, 748.50m, 772, 880];

    private static readonly (int Month, int Day, decimal Euros)[] Gifts =
    [
        (1, 13, 30), (2, 3, 45), (2, 17, 80), (3, 2, 25), (3, 23, 150), (4, 13, 50), (5, 4, 65), (5, 25, 120),
        (6, 8, 40), (6, 29, 95), (7, 20, 35), (8, 17, 60), (9, 7, 110), (9, 28, 55), (10, 12, 175), (11, 2, 60),
        (11, 23, 210), (12, 7, 140), (12, 14, 300), (12, 21, 425),
    ];

    public static IEnumerable<LocalDate> Dinners =>
        Calendar.Every(2024, IsoDayOfWeek.Thursday).Where(day =>
            day.Month != 8 && day != new LocalDate(2024, 5, 9)
            && day > new LocalDate(2024, 1, 4) && day < new LocalDate(2024, 12, 20));

    public static void Tell(Receipts receipts)
    {
        receipts.Dinners(Dinners, fromEuros: 205);
        receipts.Monthly(2024, IncomeStreams.Rooms, 8, "Zaalhuur", Rooms);
        receipts.Monthly(2024, IncomeStreams.Contributions, 20, "Eigen bijdragen uitjes en cursussen", Contributions);
        receipts.Gifts(2024, Gifts);
        foreach (var month in (int[])[2, 8, 11])
            receipts.Receive(new LocalDate(2024, month, 14), IncomeStreams.Coordination, Euro(7_200),
                "Wijkcoördinatie, kwartaal");
        receipts.Receive(new LocalDate(2024, 4, 12), IncomeStreams.Shop, Euro(1_400), "Sponsoring magazine, voorjaar");
        receipts.Receive(new LocalDate(2024, 10, 4), IncomeStreams.Shop, Euro(1_400), "Sponsoring magazine, najaar");
        receipts.Receive(new LocalDate(2024, 6, 13), IncomeStreams.Shopkeepers, Euro(1_900), "Sponsoring wijkfeest");
        foreach (var quarter in (int[])[1, 4, 7, 10])
            receipts.Receive(new LocalDate(2024, quarter, 19), IncomeStreams.CleanStreets, Euro(3_000),
                "Termijn schone buurt", project: Challenges.CleanStreets.Value);
    }
}
