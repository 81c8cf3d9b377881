using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.BankAccounts;

/// <summary>What every match of a transaction with the ledger keeps to.</summary>
internal static class MatchRules
{
    public static Refusal? Refuse(BankTransaction known) => known.State switch
    {
        BankTransactionState.Dismissed => BankRefusals.IsDismissed(known.Recorded.Transaction),
        BankTransactionState.Doubtful => BankRefusals.IsDoubtful(known.Recorded.Transaction),
        _ => null,
    };

    public static EntryLine BankLine(string account, Money amount) => amount.IsPositive
        ? EntryLine.ToDebit(account, amount)
        : EntryLine.ToCredit(account, -amount);
}
