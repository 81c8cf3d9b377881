using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Appreciation.Costs;

/// <summary>The money side of an act: one amount, from the account of one role to that of another.</summary>
internal sealed record CostEntry(
    string Entry,
    LedgerJournal Journal,
    LocalDate Date,
    Money Amount,
    EntryOrigin Origin,
    string? Project = null,
    string? Reverses = null)
{
    // The entries of an act are named after it and the step, and their names must fit as well.
    public const int LongestId = 48;

    public Decision Post(Books books, AccountRole debit, AccountRole credit) =>
        books.With(debit, to => books.With(credit, from => books.Post(new EntryDraft(
            new EntryId(Entry),
            Journal,
            Date,
            [EntryLine.ToDebit(to, Amount, Project), EntryLine.ToCredit(from, Amount, null, Project)],
            null,
            Origin,
            Reverses is null ? null : new EntryId(Reverses)))));
}
