using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2024;

internal static class Costs
{
    public static readonly MonthlyInvoice Flowers = new(12, "4120", "Bloemen, kaarten en borrel",
    54, 41, 47, 60, 52, 99, 34, 29, 56, 49, 63, 985);

    private static readonly FixedCost[] EveryMonth =
    [
        new(1, "4200", 1_145, "Huur buurtkamer De Linde"),
        new(1, "4200", 620, "Huur wijkpunt De Boog"),
        new(2, "4200", 405, "Huur inloop Het Raam"),
        new(6, "4420", 176.40m, "Verzekeringen"),
        new(11, Accounts.Office, 131.60m, "Telefoon en software"),
        new(18, "4430", 255, "Salarisadministratie"),
        new(28, "4440", 19.80m, "Bankkosten"),
    ];

    private static readonly MonthlyInvoice[] Invoices =
    [
        new(4, "4210", "Gas en elektriciteit",
            1_186, 1_142, 951, 702, 438, 327, 301, 308, 344, 622, 905, 1_098),
        new(9, "4300", "Boodschappen eetcafé, eerste helft",
            446, 498, 521, 480, 534, 561, 328, 0, 522, 545, 572, 607),
        new(23, "4300", "Boodschappen eetcafé, tweede helft",
            432, 470, 491, 506, 487, 521, 253, 0, 534, 562, 541, 474),
        new(13, "4300", "Materiaal creatieve ochtend",
            138, 156, 145, 161, 143, 132, 0, 0, 182, 150, 166, 126),
        new(17, "4300", "Cultuurhistorisch café en wijkdialoog",
            185, 198, 642, 175, 212, 190, 0, 0, 655, 204, 631, 226),
        new(20, "4300", "Uitjes en tentoonstellingen",
            0, 290, 0, 770, 660, 940, 0, 545, 0, 475, 0, 350),
        new(11, "4300", "Voorzorgcirkel, koffie en zaal",
            118, 124, 112, 137, 127, 132, 68, 55, 139, 129, 125, 150),
        new(14, "4400", "Drukwerk en bezorging wijkmagazine",
            0, 0, 3_480, 0, 0, 3_520, 0, 0, 3_545, 0, 0, 3_610),
        new(25, "4310", "Bijdrage aan bewonersinitiatief",
            0, 1_000, 0, 1_000, 0, 1_250, 0, 0, 1_250, 0, 1_000, 0),
        new(16, "4130", "Scholing van vrijwilligers",
            0, 0, 760, 0, 0, 790, 0, 0, 0, 815, 0, 0),
        Flowers,
        new(22, "4110", "Onkosten van vrijwilligers",
            62, 69, 81, 75, 86, 77, 38, 32, 82, 72, 67, 93),
    ];

    public static void Tell(Bookkeeping books)
    {
        var costs = new RunningCosts(books, 2024);
        costs.Spend(EveryMonth, Invoices);
        costs.Depreciate(Euro(710));
        books.Invoice(new LocalDate(2024, 3, 5), "0200", Euro(1_640), "Tafels en stoelen voor wijkpunt De Boog");
        books.Invoice(new LocalDate(2024, 12, 31), "4430", Euro(3_150), "Accountant, jaarrekening 2024", daysToPay: 28);
        books.Post(LedgerJournal.Bank, new LocalDate(2024, 11, 19), "Naar de spaarrekening",
            EntryLine.ToDebit("1120", Euro(4_000)), EntryLine.ToCredit("1100", Euro(4_000)));
    }
}
