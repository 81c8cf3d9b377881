using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.ExampleYear.Year2025;

/// <summary>Own income, contributions, gifts and what partners pay.</summary>
internal static class Takings
{
    private static readonly decimal[] Rooms =
        [540, 585, 672.50m, 710, 735, 790, 365, 310, 712.50m, 780, 815, 640];

    private static readonly decimal[] Contributions =
        [640, 705.50m, 742, 815.50m, 930, 1_012.50m, 418, 365, 884.50m, 926, 958, 1_085];

    private static readonly (int Month, int Day, decimal Euros)[] Gifts =
    [
        (1, 11, 25), (1, 27, 50), (2, 8, 40), (2, 22, 112.50m), (3, 5, 25), (3, 15, 250), (4, 5, 60), (4, 26, 75),
        (5, 10, 35), (5, 23, 187.40m), (6, 7, 100), (6, 21, 45), (7, 12, 50), (8, 9, 30), (8, 30, 120), (9, 13, 80),
        (9, 27, 65), (10, 4, 40), (10, 18, 200), (11, 8, 75), (11, 22, 342.15m), (12, 6, 150),
        (12, 13, 425), (12, 20, 500),
    ];

    public static void Tell(Script script)
    {
        foreach (var day in Calendar.Every(2025, IsoDayOfWeek.Thursday).Where(IsDinner))
        {
            var dinner = $"eetcafé {day:uuuu-MM-dd}";
            Receive(script, day.PlusDays(1), IncomeStreams.Dinner,
                Euro(252 + Fingerprint.Number(dinner, 90)).AndCents(dinner), "Opbrengst eetcafé", People.MeetingLeader);
        }

        foreach (var month in Calendar.Months(2025))
        {
            Receive(script, month.Day(8), IncomeStreams.Rooms, Euro(Rooms[month.Month - 1]), "Zaalhuur");
            Receive(script, month.Day(21), IncomeStreams.Contributions, Euro(Contributions[month.Month - 1]),
                "Eigen bijdragen uitjes en cursussen");
        }

        foreach (var (month, day, euros) in Gifts)
            Receive(script, new LocalDate(2025, month, day), IncomeStreams.Donations, Euro(euros), "Gift");
        foreach (var month in (int[])[2, 5, 8, 11])
            Receive(script, new LocalDate(2025, month, 14), IncomeStreams.Coordination, Euro(7_800),
                "Wijkcoördinatie, kwartaal");
        Receive(script, new LocalDate(2025, 3, 28), IncomeStreams.Shop, Euro(1_750),
            "Sponsoring wijkmagazine, voorjaar");
        Receive(script, new LocalDate(2025, 10, 3), IncomeStreams.Shop, Euro(1_750),
            "Sponsoring wijkmagazine, najaar");
        Receive(script, new LocalDate(2025, 6, 12), IncomeStreams.Shopkeepers, Euro(2_400), "Sponsoring wijkfeest");
        foreach (var month in Calendar.Months(2025, from: 3))
            Receive(script, month.Day(5), IncomeStreams.RightToChallenge, Euro(5_000), "Termijn wijkinformatiepunt",
                project: Challenges.InformationPoint.Value);
    }

    private static void Receive(
        Script script, LocalDate on, IncomeStreamId stream, Money amount, string text, Person? by = null,
        string? project = null)
    {
        var day = on.OrNextBankDay();
        var instalment = new EntryId($"o-{Fingerprint.Label($"{on:uuuu-MM-dd} {stream} {text}")}");
        script.Record(day, by ?? People.Treasurer, new ReceiveInstalment(
            stream, instalment, amount, day, project, text));
    }

    // Closed in August, around the turn of the year and on Ascension Day.
    private static bool IsDinner(LocalDate day) =>
        day.Month != 8 && day != new LocalDate(2025, 5, 29)
        && day > new LocalDate(2025, 1, 2) && day < new LocalDate(2025, 12, 25);
}
