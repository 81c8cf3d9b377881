using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Payments;

/// <summary>That transaction was for something else: its lines are under way again.</summary>
public sealed record UnsettlePayments(
    PaymentBatchId Batch, BankTransactionId Transaction, LocalDate On, Personal<string> Reason) : IAct
{
    /// <param name="act">What is asked.</param>
    /// <param name="batch">Of that name.</param>
    /// <param name="year">Of the transaction.</param>
    /// <param name="origin">The ledger year that it was posted in.</param>
    /// <param name="books">Of the day of undoing.</param>
    public static Decision Decide(
        UnsettlePayments act, PaymentBatch batch, BankYear year, LedgerYear origin, Books books)
    {
        if (batch.DrawnUp is not { } drawnUp)
            return PaymentRefusals.BatchUnknown(act.Batch);
        var settled = batch.Settled.Values.FirstOrDefault(one => one.Transaction == act.Transaction);
        if (settled is null)
            return year.Find(act.Transaction)?.Unmatched?.On == act.On
                ? Decision.Nothing
                : PaymentRefusals.NotSettledBy(act.Batch, act.Transaction);
        if (settled.Lines.Where(batch.Returned.ContainsKey).ToList() is [var line, ..])
            return PaymentRefusals.LineReturned(line, batch.Returned[line].ReturnedOn);
        return Decision.Record(PaymentBatch.Stream(act.Batch).Record(new PaymentsUnsettled(
                act.Batch, act.Transaction, settled.Lines, settled.Amount, act.On, act.Reason)))
            .And(UnmatchBankTransaction.Undo(
                new UnmatchBankTransaction(drawnUp.Account, act.Transaction, act.On, act.Reason), year, origin, books,
                nameof(UnsettlePayments)));
    }
}
