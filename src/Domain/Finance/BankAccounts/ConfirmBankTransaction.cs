namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>Somebody looked at a doubtful transaction: it is one of its own.</summary>
public sealed record ConfirmBankTransaction(BankAccountId Account, BankTransactionId Transaction) : IAct
{
    public static Decision Decide(ConfirmBankTransaction act, BankYear year)
    {
        if (year.Find(act.Transaction) is not { } known)
            return BankRefusals.TransactionUnknown(act.Transaction);
        if (known.Dismissed)
            return BankRefusals.IsDismissed(act.Transaction);
        if (known.Recorded.MaybeSameAs is null)
            return BankRefusals.NotDoubtful(act.Transaction);
        return known.Confirmed
            ? Decision.Nothing
            : BankYear.Stream(act.Account, act.Transaction.Year).Record(new BankTransactionConfirmed(
                act.Account, act.Transaction, known.Recorded.BookedOn, known.Amount));
    }
}
