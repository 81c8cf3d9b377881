namespace Wijkboek.ExampleYear.Year2024;

/// <summary>What the year before left to pay and to receive, from the books that were kept until then.</summary>
internal static class Settlement
{
    public const decimal OldInvoices = 3_884.15m;
    public const decimal OldAllowances = 905m;
    public const decimal OldPayrollTax = 1_342.92m;

    public static void OfLastYear(Bookkeeping books)
    {
        books.Collect(new LocalDate(2024, 1, 10), "1300", Euro(520), "Zaalhuur december 2023");
        books.Settle(new LocalDate(2024, 1, 9), "1610", Euro(OldAllowances), "Vergoedingen december 2023");
        books.Settle(new LocalDate(2024, 1, 16), "1600", Euro(1_738.60m), "Betaald: drukwerk december 2023");
        books.Settle(new LocalDate(2024, 1, 19), "1600", Euro(OldInvoices - 1_738.60m), "Betaald: administratie 2023");
        books.Settle(new LocalDate(2024, 1, 25), "1630", Euro(OldPayrollTax), "Loonheffing december 2023");
    }
}
