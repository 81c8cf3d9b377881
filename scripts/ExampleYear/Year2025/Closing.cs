using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.ExampleYear.BothYears;

namespace Wijkboek.ExampleYear.Year2025;

/// <summary>The next year begins, the general meeting decides on the surplus, and the year is closed.</summary>
internal static class Closing
{
    private static readonly Money Result = Euro(6_593.82m);
    private static readonly LocalDate Closed = new(2026, 5, 22);
    private static readonly LocalDate Late = new(2026, 5, 28);

    /// <summary>Payments of January need the next year; its opening balance follows when this one is closed.</summary>
    public static void OpenNextYear(Script script) =>
        script.Record(new LocalDate(2026, 1, 2), People.Treasurer, new OpenLedgerYear(2026, []));

    public static void Tell(Script script, Bookkeeping books)
    {
        script.Record(Closed, People.Treasurer, new CloseLedgerYear(2025, Closed,
        [
            new("0510", Euro(3_000)), new("0530", Euro(1_500)), new("0520", Result - Euro(4_500)),
        ]));
        script.Record(Closed, People.Board, new AdoptAccounts(
            2025, Closed.PlusDays(-2), AdoptingBody.GeneralMeeting, "2026-04"));
        TooLate(script, books);
    }

    // An invoice of December turns up in May: it belongs to the year that is open.
    private static void TooLate(Script script, Bookkeeping books)
    {
        const string text = "Reparatie keukenkraan, december 2025";
        var december = new LocalDate(2025, 12, 31);
        script.Refused(Late, People.Treasurer, new PostEntry(
            Bookkeeping.Named(december, text), LedgerJournal.Purchases, december,
            [EntryLine.ToDebit("4200", Euro(146.50m)), EntryLine.ToCredit("1600", Euro(146.50m))], text),
            "ledger.year_closed");
        books.Invoice(Late, "4200", Euro(146.50m), text, daysToPay: 5);
    }
}
