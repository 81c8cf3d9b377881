using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Application.Finance.Banking;

/// <summary>Finds batches of payments on the statement: whole, line by line, or what came back of them.</summary>
internal static class PaymentMatching
{
    private const int ByReference = 97;
    private const int ByAmount = 82;

    // A bank that gives no code says nothing more than that.
    private const string NoReason = "MS03";

    public static IEnumerable<Proposal> Propose(OpenedTransaction transaction, IReadOnlyList<PaymentBatch> batches) =>
        batches.Where(batch => batch.DrawnUp!.Account == transaction.Account)
            .SelectMany(batch => Whole(transaction, batch).Concat(Line(transaction, batch))
                .Concat(Return(transaction, batch)));

    private static IEnumerable<Proposal> Whole(OpenedTransaction transaction, PaymentBatch batch)
    {
        var id = batch.DrawnUp!.Batch;
        var open = batch.Open.ToList();
        if (batch.State != PaymentBatchState.Sent || open.Sum(line => line.Amount) != -transaction.Amount
            || transaction.BookedOn < batch.Sent!.SentOn)
            yield break;
        var isNamed = transaction.BatchReference?.Trim() == id.Value || Likeness.Contains(transaction.Said, id.Value);
        yield return new Proposal(
            ProposalKind.PaymentBatch,
            isNamed ? ByReference : ByAmount,
            Sentences.Say(
                isNamed ? "bank.because.batch_named" : "bank.because.batch", ("batch", id), ("count", open.Count),
                ("amount", -transaction.Amount)),
            [ProposedAct.Of(new SettlePayments(id, transaction.Id))],
            $"batch/{id}");
    }

    private static IEnumerable<Proposal> Line(OpenedTransaction transaction, PaymentBatch batch) =>
        from line in batch.State == PaymentBatchState.Sent ? batch.Open : []
        where line.Amount == -transaction.Amount && transaction.Party.EndToEndId?.Trim() == line.EndToEndId
        select new Proposal(
            ProposalKind.PaymentBatch,
            ByReference,
            Sentences.Say(
                "bank.because.payment_line", ("line", line.Number), ("batch", batch.DrawnUp!.Batch),
                ("amount", line.Amount)),
            [ProposedAct.Of(new SettlePayments(batch.DrawnUp!.Batch, transaction.Id, [line.Number]))],
            $"batch/{batch.DrawnUp!.Batch}/{line.Number}");

    private static IEnumerable<Proposal> Return(OpenedTransaction transaction, PaymentBatch batch) =>
        from line in batch.Lines
        where batch.Settled.ContainsKey(line.Number) && !batch.Returned.ContainsKey(line.Number)
            && line.Amount == transaction.Amount && transaction.Party.EndToEndId?.Trim() == line.EndToEndId
        select new Proposal(
            ProposalKind.PaymentReturn,
            ByReference,
            Sentences.Say(
                "bank.because.payment_return", ("line", line.Number), ("batch", batch.DrawnUp!.Batch),
                ("code", transaction.ReturnReason ?? NoReason)),
            [
                ProposedAct.Of(new ReturnPayment(
                    batch.DrawnUp!.Batch, line.Number, transaction.BookedOn, transaction.ReturnReason ?? NoReason,
                    transaction.Id)),
            ]);
}
