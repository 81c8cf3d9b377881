using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2025;

/// <summary>A treasurer makes mistakes, too: the book stops them, or shows how they were put right.</summary>
internal static class Mistakes
{
    public static void Tell(Script script, Bookkeeping books)
    {
        WrongAccount(script, books);
        TwoDigitsSwapped(script, books);
        AfterTheLock(script, books);
    }

    // The first quarter was locked when an invoice of March came: it is booked in April, with its own date.
    private static void AfterTheLock(Script script, Bookkeeping books)
    {
        var (dated, came) = (new LocalDate(2025, 3, 28), new LocalDate(2025, 4, 29));
        const string text = "Reparatie van de verwarming in maart";
        List<EntryLine> lines = [EntryLine.ToDebit("4200", Euro(318.40m)), EntryLine.ToCredit("1600", Euro(318.40m))];
        script.Refused(came, People.Treasurer, new PostEntry(
            Bookkeeping.Named(dated, text), LedgerJournal.Purchases, dated, lines, text), "ledger.period_locked");
        script.Record(came, People.Treasurer, new PostEntry(
            Bookkeeping.Named(came, text), LedgerJournal.Purchases, came, lines, text, dated));
        books.Settle(came.PlusDays(14), "1600", Euro(318.40m), $"Betaald: {text}");
    }

    // The printer's invoice of the spring was booked as rent.
    private static void WrongAccount(Script script, Bookkeeping books)
    {
        var (invoiced, found) = (new LocalDate(2025, 3, 14), new LocalDate(2025, 3, 20));
        const string text = "Drukwerk en bezorging wijkmagazine, voorjaar";
        var wrong = books.Post(LedgerJournal.Purchases, invoiced, text,
            EntryLine.ToDebit("4200", Euro(3_870)), EntryLine.ToCredit("1600", Euro(3_870)));
        script.Record(found, People.Treasurer, new ReverseEntry(
            wrong, Bookkeeping.Named(found, $"tegenboeking {text}"), 2025, found,
            "Geboekt op huur; het is drukwerk van het wijkmagazine."));
        books.Invoice(found, "4400", Euro(3_870), text, daysToPay: 14);
    }

    // 738,20 became 783,20 on one side.
    private static void TwoDigitsSwapped(Script script, Bookkeeping books)
    {
        var on = new LocalDate(2025, 9, 4);
        const string text = "Gas en elektriciteit";
        script.Refused(on, People.Treasurer, new PostEntry(
            Bookkeeping.Named(on, $"verschreven {text}"), LedgerJournal.Purchases, on,
            [EntryLine.ToDebit("4210", Euro(738.20m)), EntryLine.ToCredit("1600", Euro(783.20m))], text),
            "ledger.unbalanced");
        books.Invoice(on, "4210", Euro(738.20m), text);
    }
}
