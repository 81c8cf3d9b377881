using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.DirectDebits;

/// <summary>That transaction was for something else: its lines are open again.</summary>
public sealed record UnsettleCollection(
    int Year, CollectionId Round, BankTransactionId Transaction, LocalDate On, Personal<string> Reason) : IAct
{
    /// <param name="act">What is asked.</param>
    /// <param name="collections">Of the year of the contributions.</param>
    /// <param name="year">Of the transaction.</param>
    /// <param name="origin">The ledger year that it was posted in.</param>
    /// <param name="books">Of the day of undoing, with the income stream of the round.</param>
    public static Decision Decide(
        UnsettleCollection act, Collections collections, BankYear year, LedgerYear origin, Books books)
    {
        if (collections.Find(act.Round) is not { } round)
            return DebitRefusals.RoundUnknown(act.Round, act.Year);
        if (round.Settled.Values.FirstOrDefault(one => one.Transaction == act.Transaction) is not { } settled)
            return year.Find(act.Transaction)?.Unmatched?.On == act.On
                ? Decision.Nothing
                : DebitRefusals.NotSettledBy(act.Round, act.Transaction);
        if (settled.Lines.Where(round.Returned.ContainsKey).ToList() is [var line, ..])
            return DebitRefusals.LineReturned(line, round.Returned[line].ReturnedOn);
        return Decision.Record(Collections.Stream(act.Year).Record(new CollectionUnsettled(
                act.Year, act.Round, act.Transaction, settled.Lines, settled.Amount, act.On, act.Reason)))
            .And(UnmatchBankTransaction.Undo(
                new UnmatchBankTransaction(round.DrawnUp.Account, act.Transaction, act.On, act.Reason), year, origin,
                books, nameof(UnsettleCollection)));
    }
}
