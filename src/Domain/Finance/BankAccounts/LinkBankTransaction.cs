using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>The transaction was in the ledger already: an act or a person had posted it. Nothing is posted.</summary>
/// <param name="Year">The ledger year of the entry.</param>
public sealed record LinkBankTransaction(
    BankAccountId Account, BankTransactionId Transaction, EntryId Entry, int Year) : IAct
{
    /// <param name="act">What is asked.</param>
    /// <param name="accounts">All that are connected.</param>
    /// <param name="years">Of the transaction first, then those around it: an entry belongs to one transaction.</param>
    /// <param name="ledger">The year that the entry stands in.</param>
    public static Decision Decide(
        LinkBankTransaction act, BankAccountRegister accounts, IReadOnlyList<BankYear> years, LedgerYear ledger)
    {
        if (accounts.Find(act.Account) is not { } account)
            return BankRefusals.AccountUnknown(act.Account.Value);
        if (years[0].Find(act.Transaction) is not { } known)
            return BankRefusals.TransactionUnknown(act.Transaction);
        if (known.Matched is { } before)
            return before.Entry == act.Entry
                ? Decision.Nothing
                : BankRefusals.AlreadyMatched(act.Transaction, before.Entry);
        if ((MatchRules.Refuse(known) ?? EntryRefuses(act, known, account, years, ledger)) is { } refusal)
            return refusal;
        return BankYear.Stream(act.Account, act.Transaction.Year).Record(new BankTransactionMatched(
            act.Account, act.Transaction, known.Recorded.BookedOn, known.Amount, act.Entry, act.Year, false, null));
    }

    private static Refusal? EntryRefuses(
        LinkBankTransaction act, BankTransaction known, BankAccountConnected account, IReadOnlyList<BankYear> years,
        LedgerYear ledger)
    {
        if (!ledger.Entries.TryGetValue(act.Entry, out var entry))
            return LedgerRefusals.EntryUnknown(act.Entry);
        if (ledger.Reversed.Contains(act.Entry))
            return BankRefusals.EntryReversed(act.Entry);
        if (years.SelectMany(year => year.Transactions.Values)
            .FirstOrDefault(other => other.Matched?.Entry == act.Entry) is { } taken)
            return BankRefusals.EntryLinked(act.Entry, taken.Recorded.Transaction);
        var onAccount = entry.Lines.Where(line => line.Account == account.LedgerAccount).Sum(line => line.Balance);
        return onAccount == known.Amount
            ? null
            : BankRefusals.EntryOfOtherAmount(act.Entry, known.Amount, onAccount);
    }
}
