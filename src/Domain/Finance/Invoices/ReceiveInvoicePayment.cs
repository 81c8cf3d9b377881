using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Invoices;

/// <summary>A customer paid an invoice, whole or in part.</summary>
/// <param name="Payment">Names the receipt and its entry.</param>
/// <param name="Amount">At most what is open.</param>
public sealed record ReceiveInvoicePayment(
    InvoiceId Invoice, EntryId Payment, Money Amount, LocalDate ReceivedOn, PaidBy By = PaidBy.Bank) : IAct
{
    public static Decision Decide(ReceiveInvoicePayment act, Invoice invoice, Books books)
    {
        if (invoice.Sent is not { } sent)
            return InvoiceRefusals.NotSent(act.Invoice);
        var received = new InvoicePaymentReceived(
            act.Invoice, sent.Number, act.Payment, act.Amount, act.ReceivedOn, act.By);
        if (invoice.Payments.TryGetValue(act.Payment, out var before))
            return before == received ? Decision.Nothing : InvoiceRefusals.PaymentTaken(act.Payment);
        if (!act.Amount.IsPositive)
            return InvoiceRefusals.AmountNotPositive;
        if (act.ReceivedOn < sent.SentOn)
            return InvoiceRefusals.BeforeSending(sent.SentOn);
        if (act.Amount > invoice.Open)
            return InvoiceRefusals.MoreThanOpen(sent.Number, invoice.Open, act.Amount);

        var stream = Invoices.Invoice.Stream(act.Invoice);
        return Decision.Record(stream.Record(received))
            .And(books.Receive(act.By, (money, debtors) => books.Post(new EntryDraft(
                act.Payment,
                act.By == PaidBy.Cash ? LedgerJournal.Cash : LedgerJournal.Bank,
                act.ReceivedOn,
                [EntryLine.ToDebit(money, act.Amount), EntryLine.ToCredit(debtors, act.Amount)],
                $"Betaling van factuur {sent.Number}",
                new EntryOrigin(nameof(ReceiveInvoicePayment), stream.Id)))));
    }
}
