using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Payments;

/// <summary>The payment had not come back after all: line, ledger and what it pays are as they were before.</summary>
/// <param name="Line">Number of the line.</param>
/// <param name="On">The day of the mirror entry.</param>
public sealed record ReversePaymentReturn(
    PaymentBatchId Batch, int Line, LocalDate On, Personal<string> Reason) : IAct
{
    /// <param name="act">What is asked.</param>
    /// <param name="batch">Of that name.</param>
    /// <param name="bill">What the line pays, as it is now; null when that is no bill.</param>
    /// <param name="year">Of the transaction with which it came back.</param>
    /// <param name="origin">The ledger year that the return was posted in.</param>
    /// <param name="books">Of the day of undoing.</param>
    public static Decision Decide(
        ReversePaymentReturn act, PaymentBatch batch, ReturnedBill? bill, BankYear year, LedgerYear origin,
        Books books)
    {
        if (batch.DrawnUp is not { } drawnUp)
            return PaymentRefusals.BatchUnknown(act.Batch);
        if (batch.Find(act.Line) is not { } line)
            return PaymentRefusals.LineUnknown(act.Batch, act.Line);
        if (!batch.Returned.TryGetValue(act.Line, out var returned))
            return batch.ReturnsReversed.Exists(one => one.Line == act.Line && one.ReversedOn == act.On)
                ? Decision.Nothing
                : PaymentRefusals.LineNotReturned(act.Batch, act.Line);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return PaymentRefusals.ReasonMissing;
        if (act.On < returned.ReturnedOn)
            return PaymentRefusals.BeforeStep(returned.ReturnedOn);
        if (bill?.WaitsFor(line) == false)
            return PaymentRefusals.PaidOtherwise(act.Line);

        var stream = PaymentBatch.Stream(act.Batch);
        return Decision.Record(stream.Record(new PaymentReturnReversed(
                act.Batch, act.Line, line.Amount, returned.Transaction, act.On, act.Reason)))
            .And(line.OrderAgain(act.Batch, act.On))
            .And(returned.Transaction is { } transaction
                ? UnmatchBankTransaction.Undo(
                    new UnmatchBankTransaction(drawnUp.Account, transaction, act.On, act.Reason), year, origin, books,
                    nameof(ReversePaymentReturn))
                : Reverse(act, batch.ReturnEntry(line), books));
    }

    private static Decision Reverse(ReversePaymentReturn act, EntryId entry, Books books) =>
        books.Year.Entries.TryGetValue(entry, out var original)
            ? books.Reverse(
                original, new EntryId($"{entry}-undone"), act.On, act.Reason,
                new EntryOrigin(nameof(ReversePaymentReturn), PaymentBatch.Stream(act.Batch).Id))
            : LedgerRefusals.EntryUnknown(entry);
}

/// <summary>A bill of which a payment came back.</summary>
/// <param name="Year">The ledger year that it stands in.</param>
public sealed record ReturnedBill(LedgerYear Year, Payables Payables, string Creditors)
{
    /// <summary>Whether nothing else paid or ordered since what a line pays of it.</summary>
    internal bool WaitsFor(PaymentLine line) =>
        Year.Entries.TryGetValue(line.Bill!.Value, out var entry) && !Year.Reversed.Contains(entry.Entry)
        && line.Amount <= Payables.OpenOf(entry, Creditors);
}
