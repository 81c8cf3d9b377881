using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Payments;

/// <summary>
/// The batch is not paid after all: all that is in it waits to be paid again. Also when the file was made but never
/// went to the bank; what the ledger had under way is then undone.
/// </summary>
public sealed record WithdrawPaymentBatch(
    PaymentBatchId Batch, LocalDate WithdrawnOn, Personal<string> Reason) : IAct
{
    /// <param name="act">What is asked.</param>
    /// <param name="batch">Of that name.</param>
    /// <param name="origin">The ledger year in which it was sent.</param>
    /// <param name="books">Of the day of withdrawal.</param>
    public static Decision Decide(WithdrawPaymentBatch act, PaymentBatch batch, LedgerYear origin, Books books)
    {
        if (batch.DrawnUp is not { } drawnUp)
            return PaymentRefusals.BatchUnknown(act.Batch);
        if (batch.Withdrawn is { } before)
            return before.WithdrawnOn == act.WithdrawnOn
                ? Decision.Nothing
                : PaymentRefusals.AlreadyWithdrawn(act.Batch, before.WithdrawnOn);
        if (!batch.Settled.IsEmpty || !batch.Returned.IsEmpty)
            return PaymentRefusals.PartlyDone(act.Batch);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return PaymentRefusals.ReasonMissing;
        var earliest = batch.Sent?.SentOn ?? drawnUp.DrawnUpOn;
        if (act.WithdrawnOn < earliest)
            return PaymentRefusals.BeforeStep(earliest);

        var withdrawn = Decision.Record(PaymentBatch.Stream(act.Batch).Record(new PaymentBatchWithdrawn(
                act.Batch, drawnUp.Total, act.WithdrawnOn, batch.Sent is not null, act.Reason)))
            .And(batch.Lines.Release(act.Batch, act.WithdrawnOn));
        return batch.Sent is not { } sent
            ? withdrawn
            : withdrawn.And(books.Post(new EntryDraft(
                new EntryId($"{act.Batch}-undone"), LedgerJournal.Bank, act.WithdrawnOn,
                [.. origin.Entries[sent.Entry].Lines.Select(line => line.Mirrored)], null,
                new EntryOrigin(nameof(WithdrawPaymentBatch), PaymentBatch.Stream(act.Batch).Id), sent.Entry)));
    }
}
