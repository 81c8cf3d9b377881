using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Documents;

/// <summary>
/// Takes a file away that lies beside the wrong entry. What was reported over stays as it was: not after the lock.
/// </summary>
public sealed record DetachDocument(int Year, EntryId Entry, string Sha256, Personal<string> Reason) : IAct
{
    public static Decision Decide(DetachDocument act, EntryDocuments documents, LedgerYear year)
    {
        if (!year.Entries.TryGetValue(act.Entry, out var entry))
            return LedgerRefusals.EntryUnknown(act.Entry);
        if (!documents.Has(act.Entry, act.Sha256))
            return DocumentRefusals.NotAttached(act.Entry);
        if (SettledUntil(year) is { } until && entry.Date <= until)
            return DocumentRefusals.StaysWithEntry(act.Entry, until);
        return string.IsNullOrWhiteSpace(act.Reason.Plain)
            ? DocumentRefusals.ReasonMissing
            : EntryDocuments.Stream(act.Year).Record(new DocumentDetached(
                act.Year, act.Entry, act.Sha256, act.Reason));
    }

    private static LocalDate? SettledUntil(LedgerYear year) =>
        year.Closed is null ? year.LockedUntil : year.Opened!.End;
}
