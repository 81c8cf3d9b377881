namespace Wijkboek.Domain.Finance.Ledger;

public sealed record PostEntry(
    EntryId Entry,
    LedgerJournal Journal,
    LocalDate Date,
    IReadOnlyList<EntryLine> Lines,
    Personal<string>? Description = null) : IAct
{
    public static Decision Decide(PostEntry act, Books books) =>
        books.Post(new EntryDraft(act.Entry, act.Journal, act.Date, act.Lines, act.Description));
}
