using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Invoices;

/// <summary>Money of a customer went back, or was recorded by mistake: the invoice is open again for it.</summary>
/// <param name="By">Names the entry that undoes the receipt.</param>
public sealed record ReverseInvoicePayment(
    InvoiceId Invoice, EntryId Payment, EntryId By, LocalDate On, Personal<string> Reason) : IAct
{
    public static Decision Decide(ReverseInvoicePayment act, Invoice invoice, Books books)
    {
        if (invoice.Sent is not { } sent)
            return InvoiceRefusals.NotSent(act.Invoice);
        if (!invoice.Payments.TryGetValue(act.Payment, out var received))
            return InvoiceRefusals.PaymentUnknown(act.Payment);
        if (received.Transaction is { } divided)
            return InvoiceRefusals.PaymentDivided(act.Payment, divided);
        if (invoice.Reversed.TryGetValue(act.Payment, out var before))
            return before.By == act.By && before.ReversedOn == act.On
                ? Decision.Nothing
                : InvoiceRefusals.PaymentReversed(act.Payment, before.ReversedOn);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return InvoiceRefusals.ReasonMissing;
        if (act.On < received.ReceivedOn)
            return InvoiceRefusals.BeforePayment(received.ReceivedOn);

        var stream = Invoices.Invoice.Stream(act.Invoice);
        return Decision
            .Record(stream.Record(new InvoicePaymentReversed(
                act.Invoice, sent.Number, act.Payment, act.By, received.Amount, act.On, act.Reason)))
            .And(books.Receive(received.By, (money, debtors) => books.Post(new EntryDraft(
                act.By,
                received.By == PaidBy.Cash ? LedgerJournal.Cash : LedgerJournal.Bank,
                act.On,
                [EntryLine.ToDebit(debtors, received.Amount), EntryLine.ToCredit(money, received.Amount)],
                act.Reason,
                new EntryOrigin(nameof(ReverseInvoicePayment), stream.Id),
                act.Payment))));
    }
}
