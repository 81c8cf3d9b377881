namespace Wijkboek.ExampleYear.Year2025;

/// <summary>What the year before left to pay and to receive, from the books that were kept until then.</summary>
internal static class Settlement
{
    public const decimal OldInvoices = 4_316.85m;
    public const decimal OldAllowances = 970m;
    public const decimal OldPayrollTax = 2_204.16m;

    public static void OfLastYear(Bookkeeping books)
    {
        books.Collect(new LocalDate(2025, 1, 10), "1300", Euro(640), "Zaalhuur december 2024");
        books.Settle(new LocalDate(2025, 1, 10), "1610", Euro(OldAllowances), "Vergoedingen december 2024");
        books.Settle(new LocalDate(2025, 1, 16), "1600", Euro(1_972.30m), "Betaald: drukwerk december 2024");
        books.Settle(new LocalDate(2025, 1, 20), "1600", Euro(OldInvoices - 1_972.30m), "Betaald: administratie 2024");
        books.Settle(new LocalDate(2025, 1, 24), "1630", Euro(OldPayrollTax), "Loonheffing december 2024");
    }
}
