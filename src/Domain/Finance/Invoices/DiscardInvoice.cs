namespace Wijkboek.Domain.Finance.Invoices;

/// <summary>A draft is not sent after all. It never had a number, so none is missing.</summary>
public sealed record DiscardInvoice(InvoiceId Invoice, LocalDate DiscardedOn) : IAct
{
    public static Decision Decide(DiscardInvoice act, Invoice invoice)
    {
        if (invoice.Draft is null)
            return InvoiceRefusals.Unknown(act.Invoice);
        if (invoice.Sent is { } sent)
            return InvoiceRefusals.AlreadySent(sent.Number, sent.SentOn);
        return invoice.IsDiscarded
            ? Decision.Nothing
            : Invoices.Invoice.Stream(act.Invoice).Record(new InvoiceDiscarded(act.Invoice, act.DiscardedOn));
    }
}
