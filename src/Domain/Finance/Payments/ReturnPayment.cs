using System.Text.RegularExpressions;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Payments;

/// <summary>The bank refused a payment or the money came back: what it was for waits to be paid again.</summary>
/// <param name="Line">Number of the line.</param>
/// <param name="Code">Of the bank: four letters or digits, for example AC04 (account closed).</param>
/// <param name="Transaction">With which it came back; left out when the bank never took it.</param>
public sealed partial record ReturnPayment(
    PaymentBatchId Batch, int Line, LocalDate ReturnedOn, string Code, BankTransactionId? Transaction = null) : IAct
{
    public static Decision Decide(
        ReturnPayment act, PaymentBatch batch, BankAccountRegister accounts, BankYear year, Books books)
    {
        if (batch.DrawnUp is not { } drawnUp)
            return PaymentRefusals.BatchUnknown(act.Batch);
        if (batch.Find(act.Line) is not { } line)
            return PaymentRefusals.LineUnknown(act.Batch, act.Line);
        if (batch.Returned.TryGetValue(act.Line, out var before))
            return before.ReturnedOn == act.ReturnedOn && before.Transaction == act.Transaction
                ? Decision.Nothing
                : PaymentRefusals.LineReturned(act.Line, before.ReturnedOn);
        if (Refuses(act, batch) is { } refusal)
            return refusal;

        var returned = Decision.Record(PaymentBatch.Stream(act.Batch).Record(new PaymentReturned(
                act.Batch, act.Line, line.Amount, act.ReturnedOn, act.Code, act.Transaction)))
            .And(new[] { line }.Release(act.Batch, act.ReturnedOn));
        var owedAgain = SendPaymentBatch.Debit(line).Mirrored;
        var origin = new MatchedFor(nameof(ReturnPayment), PaymentBatch.Stream(act.Batch).Id);
        return act.Transaction is { } transaction
            ? returned.And(MatchBankTransaction.Post(
                new MatchBankTransaction(drawnUp.Account, transaction, [owedAgain], null, act.ReturnedOn),
                accounts, year, books, origin))
            : returned.And(books.With(AccountRole.MoneyInTransit, transit => books.Post(new EntryDraft(
                batch.ReturnEntry(line), LedgerJournal.Bank, act.ReturnedOn,
                [EntryLine.ToDebit(transit, line.Amount), owedAgain], null,
                new EntryOrigin(nameof(ReturnPayment), PaymentBatch.Stream(act.Batch).Id)))));
    }

    private static Refusal? Refuses(ReturnPayment act, PaymentBatch batch)
    {
        if (batch.Withdrawn is not null || batch.Sent is not { } sent)
            return PaymentRefusals.NotSent(act.Batch);
        if (!Reason().IsMatch(act.Code))
            return PaymentRefusals.CodeWrong(act.Code);
        var settled = batch.Settled.GetValueOrDefault(act.Line);
        if (settled is not null && act.Transaction is null)
            return PaymentRefusals.ReturnNeedsTransaction(act.Line);
        if (settled is null && act.Transaction is not null)
            return PaymentRefusals.ReturnWithoutDebit(act.Line);
        var earliest = settled?.BookedOn ?? sent.SentOn;
        return act.ReturnedOn < earliest ? PaymentRefusals.BeforeStep(earliest) : null;
    }

    // ISO 20022, external code set of status reasons.
    [GeneratedRegex(@"^[A-Z0-9]{4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Reason();
}
