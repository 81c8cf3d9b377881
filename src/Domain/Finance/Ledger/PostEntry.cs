namespace Wijkboek.Domain.Finance.Ledger;

/// <param name="DocumentDate">
/// Of an invoice that came after its period was locked: it is posted on an open day and keeps its own date here.
/// </param>
/// <param name="DueOn">When a bill is to be paid at the latest; without it that is thirty days after its date.</param>
public sealed record PostEntry(
    EntryId Entry,
    LedgerJournal Journal,
    LocalDate Date,
    IReadOnlyList<EntryLine> Lines,
    Personal<string>? Description = null,
    LocalDate? DocumentDate = null,
    LocalDate? DueOn = null) : IAct
{
    public static Decision Decide(PostEntry act, Books books) =>
        books.Post(new EntryDraft(
            act.Entry, act.Journal, act.Date, act.Lines, act.Description, DocumentDate: act.DocumentDate,
            DueOn: act.DueOn));
}
