namespace Wijkboek.Domain.Finance.Ledger;

/// <summary>
/// An entry is never edited: its mirror image undoes it, with a reason (BW 2:10; no booking is lost).
/// </summary>
/// <param name="On">Date of the mirror entry; in the same ledger year as the entry it undoes.</param>
public sealed record ReverseEntry(
    EntryId Entry, EntryId By, int Year, LocalDate On, Personal<string> Reason) : IAct
{
    public static Decision Decide(ReverseEntry act, Books books)
    {
        if (!books.Year.Entries.TryGetValue(act.Entry, out var original))
            return LedgerRefusals.EntryUnknown(act.Entry);
        if (books.MirrorOf(act.Entry, act.By) is { } mirror)
            return mirror.Date == act.On ? Decision.Nothing : LedgerRefusals.EntryIdTaken(act.By);
        if (books.Year.Reversed.Contains(act.Entry))
            return LedgerRefusals.AlreadyReversed(act.Entry);
        if (original.Reverses is not null)
            return LedgerRefusals.ReversalCannotBeReversed(act.Entry);

        // The fact beside the entry would stay behind; only an act of its own module can undo both.
        if (original.Origin is { } origin)
            return LedgerRefusals.BelongsToAct(act.Entry, origin.Act);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return LedgerRefusals.ReasonMissing;
        return books.Reverse(original, act.By, act.On, act.Reason);
    }
}
