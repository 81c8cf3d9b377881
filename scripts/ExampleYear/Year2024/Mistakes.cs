using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2024;

/// <summary>The treasurer took one payment for another, and the bank took the rent twice.</summary>
internal static class Mistakes
{
    public static void Tell(Script script, Bookkeeping books, Receipts receipts)
    {
        WrongPayer(script, receipts);
        RentTwice(books);
    }

    private static void WrongPayer(Script script, Receipts receipts)
    {
        var (paid, found) = (new LocalDate(2024, 5, 14), new LocalDate(2024, 5, 16));
        var wrong = receipts.Receive(paid, IncomeStreams.Rooms, Euro(7_200), "Zaalhuur, betaling van 14 mei");
        script.Record(found, People.Treasurer, new ReverseInstalment(
            IncomeStreams.Rooms, wrong, new EntryId("o-terug-2024-05-14"), found,
            "Dit was geen zaalhuur maar het tweede kwartaal wijkcoördinatie."));
        receipts.Receive(found, IncomeStreams.Coordination, Euro(7_200), "Wijkcoördinatie, kwartaal");
    }

    // The second one is a question until the bank pays it back.
    private static void RentTwice(Bookkeeping books)
    {
        books.Settle(new LocalDate(2024, 9, 3), "1200", Euro(620), "Huur wijkpunt De Boog: dubbel afgeschreven");
        books.Collect(new LocalDate(2024, 9, 10), "1200", Euro(620), "Dubbele huur teruggestort door de bank");
    }
}
