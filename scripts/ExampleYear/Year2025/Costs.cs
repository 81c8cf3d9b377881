using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.ExampleYear.Year2025;

/// <summary>What the house, the activities and the office cost.</summary>
internal static class Costs
{
    /// <summary>Every month from the bank: day, account, amount, what.</summary>
    private static readonly (int Day, string Account, decimal Euros, string Text)[] Fixed =
    [
        (1, "4200", 1_180, "Huur buurtkamer De Linde"),
        (1, "4200", 640, "Huur wijkpunt De Boog"),
        (2, "4200", 420, "Huur inloop Het Raam"),
        (6, "4420", 184.50m, "Verzekeringen"),
        (11, Accounts.Office, 148.20m, "Telefoon en software"),
        (18, "4430", 310, "Salarisadministratie"),
        (28, "4440", 21.35m, "Bankkosten"),
    ];

    /// <summary>Invoices through the year, by month; nothing where there is a zero.</summary>
    private static readonly (int Day, string Account, string Text, decimal[] Euros)[] Invoices =
    [
        (4, "4210", "Gas en elektriciteit",
            [1_124, 1_096, 908, 655, 412, 318, 294, 301, 0, 604, 883, 1_077]),
        (9, "4300", "Boodschappen eetcafé, eerste helft",
            [548, 612, 634, 590, 655, 688, 402, 0, 641, 668, 702, 745]),
        (23, "4300", "Boodschappen eetcafé, tweede helft",
            [531, 577, 602, 621, 598, 640, 310, 0, 655, 690, 664, 582]),
        (13, "4300", "Materiaal creatieve ochtend",
            [162, 184, 171, 190, 168, 155, 0, 0, 214, 177, 196, 148]),
        (17, "4300", "Cultuurhistorisch café en wijkdialoog",
            [210, 225, 860, 198, 240, 915, 0, 0, 870, 232, 845, 256]),
        (20, "4300", "Uitjes en tentoonstellingen",
            [0, 340, 0, 905, 780, 1_120, 0, 640, 885, 560, 0, 415]),
        (11, "4300", "Voorzorgcirkels, koffie en zaal",
            [205, 218, 196, 240, 222, 231, 118, 96, 244, 226, 219, 263]),
        (14, "4400", "Drukwerk en bezorging wijkmagazine",
            [0, 0, 0, 0, 0, 3_910, 0, 0, 3_925, 0, 0, 4_040]),
        (25, "4310", "Bijdrage aan bewonersinitiatief",
            [0, 1_500, 0, 1_250, 0, 1_500, 0, 0, 1_800, 0, 1_500, 0]),
        (7, "4310", "Schone buurt, grijpers en zakken",
            [0, 0, 1_185, 0, 0, 0, 0, 0, 1_240, 0, 0, 0]),
        (16, "4130", "Scholing van vrijwilligers",
            [0, 0, 925, 0, 940, 0, 0, 0, 0, 980, 0, 0]),
        (12, "4120", "Bloemen, kaarten en borrel",
            [62, 48, 55, 71, 60, 118, 40, 35, 66, 58, 74, 1_160]),
        (22, "4110", "Onkosten van vrijwilligers",
            [74, 81, 96, 88, 102, 91, 45, 38, 97, 85, 79, 110]),
    ];

    public static void Tell(Bookkeeping books)
    {
        foreach (var month in Calendar.Months(2025))
        {
            foreach (var (day, account, euros, text) in Fixed)
                books.Pay(month.Day(day), account, Euro(euros), $"{text} {month:uuuu-MM}");
            foreach (var (day, account, text, euros) in Invoices.Where(row => row.Euros[month.Month - 1] > 0))
                books.Invoice(
                    month.Day(day), account, Euro(euros[month.Month - 1]).AndCents($"{text} {month:uuuu-MM}"), text);
            CashBox(books, month);
        }

        foreach (var month in (int[])[2, 3, 4, 5, 6, 9, 10, 11, 12])
            books.Pay(new LocalDate(2025, month, 27), "4050", Euro(500), "Stagevergoeding van twee stagiairs");
        books.Pay(new LocalDate(2025, 6, 24), "4120", Euro(250), "Tien cadeaubonnen van winkeliers uit de wijk");
        books.Pay(new LocalDate(2025, 12, 17), "4120", Euro(375), "Vijftien cadeaubonnen van winkeliers uit de wijk");
        books.Invoice(new LocalDate(2025, 5, 6), "0200", Euro(1_850), "Keukenapparatuur buurtkamer");
        books.Invoice(new LocalDate(2025, 12, 31), "4430", Euro(3_400), "Accountant, jaarrekening 2025", daysToPay: 28);
        foreach (var month in (int[])[3, 6, 9, 12])
            Depreciate(books, new YearMonth(2025, month).Day(31));
    }

    private static void CashBox(Bookkeeping books, YearMonth month)
    {
        books.Settle(month.Day(3), "1000", Euro(95), $"Opgenomen voor de kas {month:uuuu-MM}");
        foreach (var day in (int[])[10, 19, 26])
            books.PayCash(month.Day(day), "4300", Euro(24 + Fingerprint.Number($"kas {month:uuuu-MM}-{day}", 15)),
                "Koffie, thee en koek voor de inloop");
    }

    private static void Depreciate(Bookkeeping books, LocalDate on) => books.Post(
        LedgerJournal.General, on, "Afschrijving inventaris, kwartaal",
        EntryLine.ToDebit("4500", Euro(770)), EntryLine.ToCredit("0210", Euro(770)));
}
