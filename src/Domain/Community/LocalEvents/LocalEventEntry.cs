using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Community.LocalEvents;

/// <summary>The money side of support: out of the bank as a contribution, and back when it was a mistake.</summary>
internal static class LocalEventEntry
{
    public static Decision PaySupport(
        this Books books, LocalEventId localEvent, EntryId support, Money amount, LocalDate on, string? project) =>
        books.With(AccountRole.ContributionExpense, expense => books.With(AccountRole.Bank, bank =>
            books.Post(new EntryDraft(
                support,
                LedgerJournal.Bank,
                on,
                [EntryLine.ToDebit(expense, amount, project), EntryLine.ToCredit(bank, amount, null, project)],
                Origin: new EntryOrigin(nameof(SupportLocalEvent), LocalEvent.Stream(localEvent).Id)))));

    public static Decision TakeBackSupport(
        this Books books, ReverseLocalEventSupport act, Money amount, string? project) =>
        books.With(AccountRole.ContributionExpense, expense => books.With(AccountRole.Bank, bank =>
            books.Post(new EntryDraft(
                act.By,
                LedgerJournal.Bank,
                act.ReversedOn,
                [EntryLine.ToDebit(bank, amount, project), EntryLine.ToCredit(expense, amount, null, project)],
                act.Reason,
                new EntryOrigin(nameof(ReverseLocalEventSupport), LocalEvent.Stream(act.LocalEvent).Id),
                act.Support))));
}
