using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Payments;

/// <summary>
/// Makes the file for the bank. From then on nothing is owed any more in the ledger and the money is under way,
/// until the bank takes it.
/// </summary>
/// <param name="SentOn">Also the day of the entry; at the latest the day on which the bank is asked to pay.</param>
public sealed record SendPaymentBatch(
    PaymentBatchId Batch, LocalDate SentOn, PaymentFormat Format = PaymentFormat.Pain001V09) : IAct
{
    /// <param name="act">What is asked.</param>
    /// <param name="batch">Of that name.</param>
    /// <param name="file">What the file holds; null when a name or number in it was forgotten.</param>
    /// <param name="books">Of the day of sending.</param>
    /// <param name="sender">Who asks.</param>
    public static Decision Decide(
        SendPaymentBatch act, PaymentBatch batch, PaymentFileSeal? file, Books books, Actor sender)
    {
        if (batch.DrawnUp is not { } drawnUp)
            return PaymentRefusals.BatchUnknown(act.Batch);
        if (batch.Withdrawn is { } withdrawn)
            return PaymentRefusals.AlreadyWithdrawn(act.Batch, withdrawn.WithdrawnOn);
        if (batch.Sent is { } before)
            return before.SentOn == act.SentOn && before.Format == act.Format
                ? Decision.Nothing
                : PaymentRefusals.AlreadySent(act.Batch, before.SentOn);
        if (!batch.IsApproved)
            return PaymentRefusals.NotApproved(act.Batch);
        var earliest = batch.Approvals.Max(approval => approval.ApprovedOn);
        if (act.SentOn < earliest)
            return PaymentRefusals.BeforeStep(earliest);
        if (act.SentOn > drawnUp.ExecuteOn)
            return PaymentRefusals.SentTooLate(drawnUp.ExecuteOn);
        if (file is null)
            return PaymentRefusals.Forgotten(act.Batch);

        return Decision.Record(PaymentBatch.Stream(act.Batch).Record(new PaymentBatchSent(
                act.Batch, act.SentOn, sender.Id, act.Format, file.Hash, file.MessageId, file.Count, file.Total,
                batch.SentEntry)))
            .And(books.With(AccountRole.MoneyInTransit, transit => books.Post(new EntryDraft(
                batch.SentEntry, LedgerJournal.Bank, act.SentOn,
                [.. drawnUp.Lines.Select(Debit), EntryLine.ToCredit(transit, drawnUp.Total)],
                null, new EntryOrigin(nameof(SendPaymentBatch), PaymentBatch.Stream(act.Batch).Id)))));
    }

    internal static EntryLine Debit(PaymentLine line) =>
        EntryLine.ToDebit(line.Account, line.Amount, line.Project) with { IncomeStream = line.IncomeStream };
}

/// <summary>What a file for the bank can be known and checked by.</summary>
/// <param name="Hash">SHA-256, in hex.</param>
public sealed record PaymentFileSeal(string Hash, string MessageId, int Count, Money Total);
