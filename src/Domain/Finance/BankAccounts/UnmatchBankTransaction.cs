using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>It was for something else. What the match had posted is undone by its mirror; what it had only pointed at
/// stays in the ledger.</summary>
/// <param name="On">The day of the mirror.</param>
public sealed record UnmatchBankTransaction(
    BankAccountId Account, BankTransactionId Transaction, LocalDate On, Personal<string> Reason) : IAct
{
    /// <param name="act">What is asked.</param>
    /// <param name="year">Of the transaction.</param>
    /// <param name="origin">The ledger year that the match was posted in.</param>
    /// <param name="books">Of the day of the mirror.</param>
    /// <param name="invoices">That its parts had paid.</param>
    public static Decision Decide(
        UnmatchBankTransaction act, BankYear year, LedgerYear origin, Books books,
        IReadOnlyDictionary<InvoiceId, Invoice> invoices)
    {
        var known = year.Find(act.Transaction);
        if (known?.Matched?.Settles is { } settled)
            return BankRefusals.SettlesOther(act.Transaction, settled);
        var undone = Undo(act, year, origin, books, nameof(UnmatchBankTransaction));
        return known?.Divided is { } divided
            && undone is Decision.Accepted { Events: [{ Event: BankTransactionUnmatched fact }, ..] }
            ? undone.And(Decision.Record(
                [.. divided.Parts.SelectMany(part => Division.Opens(part, fact, invoices))]))
            : undone;
    }

    /// <summary>The same, on behalf of the act that undoes what the match stood for.</summary>
    internal static Decision Undo(
        UnmatchBankTransaction act, BankYear year, LedgerYear origin, Books books, string by)
    {
        if (year.Find(act.Transaction) is not { } known)
            return BankRefusals.TransactionUnknown(act.Transaction);
        if (known.Matched is not { } matched)
            return known.Unmatched?.On == act.On ? Decision.Nothing : BankRefusals.NotMatched(act.Transaction);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return BankRefusals.ReasonMissing;
        var posted = matched.Posted ? origin.Entries[matched.Entry] : null;
        if (act.On < (posted?.Date ?? matched.BookedOn))
            return BankRefusals.BeforeBooking(posted?.Date ?? matched.BookedOn);

        var stream = BankYear.Stream(act.Account, act.Transaction.Year);
        EntryId? mirror = posted is null ? null : new EntryId($"{matched.Entry}-undone");
        var undone = Decision.Record(stream.Record(new BankTransactionUnmatched(
            act.Account, act.Transaction, matched.BookedOn, matched.Amount, matched.Entry, mirror, act.On,
            act.Reason)));
        return posted is null
            ? undone
            : undone.And(books.Post(new EntryDraft(
                mirror!.Value, LedgerJournal.Bank, act.On, [.. posted.Lines.Select(line => line.Mirrored)], act.Reason,
                new EntryOrigin(by, stream.Id), posted.Entry)));
    }
}
