namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>It is no transaction of its own: another in another form, or of a file that was wrong.</summary>
public sealed record DismissBankTransaction(
    BankAccountId Account, BankTransactionId Transaction, Personal<string> Reason) : IAct
{
    public static Decision Decide(DismissBankTransaction act, BankYear year)
    {
        if (year.Find(act.Transaction) is not { } known)
            return BankRefusals.TransactionUnknown(act.Transaction);
        if (known.Dismissed)
            return Decision.Nothing;
        if (known.Matched is { } matched)
            return BankRefusals.AlreadyMatched(act.Transaction, matched.Entry);
        return string.IsNullOrWhiteSpace(act.Reason.Plain)
            ? BankRefusals.ReasonMissing
            : BankYear.Stream(act.Account, act.Transaction.Year).Record(new BankTransactionDismissed(
                act.Account, act.Transaction, known.Recorded.BookedOn, known.Amount, act.Reason));
    }
}
