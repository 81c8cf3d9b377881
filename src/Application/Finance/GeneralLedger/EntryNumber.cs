using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Application.Finance.GeneralLedger;

/// <summary>
/// How an entry's number is written: year, journal (Kas, Bank, Inkoop, Verkoop, Memoriaal) and serial.
/// </summary>
public static class EntryNumber
{
    public static string Of(EntryPosted entry, int year) => $"{year}-{Letter(entry.Journal)}-{entry.Number:0000}";

    private static char Letter(LedgerJournal journal) => journal switch
    {
        LedgerJournal.Cash => 'K',
        LedgerJournal.Bank => 'B',
        LedgerJournal.Purchases => 'I',
        LedgerJournal.Sales => 'V',
        LedgerJournal.General => 'M',
        _ => throw new ArgumentOutOfRangeException(nameof(journal), journal, null),
    };
}
