using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Invoices;

/// <summary>
/// A sent invoice is never changed: a credit note with a number of its own takes it back, whole or in part.
/// </summary>
/// <param name="CreditedOn">The date of the credit note and of its entry.</param>
/// <param name="Amount">With VAT; left out is all that was not credited before.</param>
public sealed record CreditInvoice(
    InvoiceId Invoice, LocalDate CreditedOn, Personal<string> Reason, Money? Amount = null) : IAct
{
    public static Decision Decide(CreditInvoice act, Invoice invoice, InvoiceGrounds grounds)
    {
        if (invoice.Sent is not { } sent)
            return InvoiceRefusals.NotSent(act.Invoice);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return InvoiceRefusals.ReasonMissing;
        if (act.CreditedOn < sent.SentOn)
            return InvoiceRefusals.BeforeSending(sent.SentOn);
        var left = sent.Total - invoice.TakenBack;
        var amount = act.Amount ?? left;
        if (left.IsZero || amount > left)
            return InvoiceRefusals.MoreThanLeft(sent.Number, left);
        if (!amount.IsPositive)
            return InvoiceRefusals.AmountNotPositive;
        if (grounds.Rates.On(invoice.SuppliedOn(sent.SentOn)) is not { } rates)
            return InvoiceRefusals.NoRates(invoice.SuppliedOn(sent.SentOn));

        var taken = invoice.Sums(rates).Between(invoice.TakenBack, invoice.TakenBack + amount);
        return grounds.Numbers.Give(grounds.Year, act.Invoice, act.CreditedOn, number =>
        {
            var stream = Invoices.Invoice.Stream(act.Invoice);
            var entry = new EntryId($"invoice-{number}");
            return Decision
                .Record(stream.Record(new InvoiceCredited(
                    act.Invoice, number, sent.Number, act.CreditedOn, entry, amount, taken.ByTreatment(),
                    act.Reason)))
                .And(grounds.Books.PostBack(taken, new EntryDraft(
                    entry, LedgerJournal.Sales, act.CreditedOn, [], $"Creditfactuur {number} bij {sent.Number}",
                    new EntryOrigin(nameof(CreditInvoice), stream.Id))));
        });
    }
}
