using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2025;

internal static class Costs
{
    public static readonly MonthlyInvoice Flowers = new(12, "4120", "Bloemen, kaarten en borrel",
    62, 48, 55, 71, 60, 118, 40, 35, 66, 58, 74, 1_160);

    private static readonly FixedCost[] EveryMonth =
    [
        new(1, "4200", 1_180, "Huur buurtkamer De Linde"),
        new(1, "4200", 640, "Huur wijkpunt De Boog"),
        new(2, "4200", 420, "Huur inloop Het Raam"),
        new(6, "4420", 184.50m, "Verzekeringen"),
        new(11, Accounts.Office, 148.20m, "Telefoon en software"),
        new(18, "4430", 310, "Salarisadministratie"),
        new(28, "4440", 21.35m, "Bankkosten"),
    ];

    private static readonly MonthlyInvoice[] Invoices =
    [
        new(4, "4210", "Gas en elektriciteit",
            1_124, 1_096, 908, 655, 412, 318, 294, 301, 0, 604, 883, 1_077),
        new(9, "4300", "Boodschappen eetcafé, eerste helft",
            548, 612, 634, 590, 655, 688, 402, 0, 641, 668, 702, 745),
        new(23, "4300", "Boodschappen eetcafé, tweede helft",
            531, 577, 602, 621, 598, 640, 310, 0, 655, 690, 664, 582),
        new(26, "4300", "Inkoop maaltijden op bestelling",
            0, 340, 520, 585, 640, 860, 150, 0, 625, 740, 805, 1_090),
        new(13, "4300", "Materiaal creatieve ochtend",
            162, 184, 171, 190, 168, 155, 0, 0, 214, 177, 196, 148),
        new(17, "4300", "Cultuurhistorisch café en wijkdialoog",
            210, 225, 860, 198, 240, 915, 0, 0, 870, 232, 845, 256),
        new(20, "4300", "Uitjes en tentoonstellingen",
            0, 340, 0, 905, 780, 1_120, 0, 640, 885, 560, 0, 415),
        new(14, "4400", "Drukwerk en bezorging wijkmagazine",
            0, 0, 0, 0, 0, 3_910, 0, 0, 3_925, 0, 0, 4_040),
        new(25, "4310", "Bijdrage aan bewonersinitiatief",
            0, 1_500, 0, 1_250, 0, 1_500, 0, 0, 1_800, 0, 1_500, 0),
        new(7, "4310", "Schone buurt, grijpers en zakken",
            0, 0, 1_185, 0, 0, 0, 0, 0, 1_240, 0, 0, 0),
        new(16, "4130", "Scholing van vrijwilligers",
            0, 0, 925, 0, 940, 0, 0, 0, 0, 980, 0, 0),
        Flowers,
        new(22, "4110", "Onkosten van vrijwilligers",
            74, 81, 96, 88, 102, 91, 45, 38, 97, 85, 79, 110),
    ];

    public static void Tell(Bookkeeping books)
    {
        var costs = new RunningCosts(books, 2025);
        costs.Spend(EveryMonth, Invoices);
        costs.Depreciate(Euro(890));
        books.Invoice(new LocalDate(2025, 4, 10), "4300", Euro(740), "Stoelen en koffiehoek De Werkplaats");
        books.Invoice(new LocalDate(2025, 7, 15), "0200", Euro(7_850), "Nieuwe keuken buurtkamer");
        books.Invoice(new LocalDate(2025, 12, 31), "4430", Euro(3_400), "Accountant, jaarrekening 2025", daysToPay: 28);
    }
}
