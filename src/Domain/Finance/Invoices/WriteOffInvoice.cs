using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Finance.Invoices;

/// <summary>
/// What is still open will not be paid: income and VAT are lowered by it. VAT comes back once it is certain that
/// nothing more will come, and at the latest a year after the invoice was due (art. 29 Wet OB).
/// </summary>
public sealed record WriteOffInvoice(InvoiceId Invoice, LocalDate WrittenOffOn, Personal<string> Reason) : IAct
{
    public static Decision Decide(WriteOffInvoice act, Invoice invoice, Books books)
    {
        if (invoice.Sent is not { } sent)
            return InvoiceRefusals.NotSent(act.Invoice);
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return InvoiceRefusals.ReasonMissing;
        var open = invoice.Open;
        if (!open.IsPositive)
            return InvoiceRefusals.NothingOpen(sent.Number);
        if (act.WrittenOffOn <= sent.DueOn)
            return InvoiceRefusals.NotDue(sent.Number, sent.DueOn);

        var taken = invoice.Left.UpTo(open);
        var stream = Invoices.Invoice.Stream(act.Invoice);

        // Written off once: after that nothing is open, unless a receipt was undone.
        var entry = new EntryId($"invoice-{sent.Number}-off-{invoice.TakenBack.Cents}");
        return Decision
            .Record(stream.Record(new InvoiceWrittenOff(
                act.Invoice, sent.Number, act.WrittenOffOn, entry, open, taken.ByTreatment(), act.Reason,
                taken.TakenBack())))
            .And(books.PostBack(taken, new EntryDraft(
                entry, LedgerJournal.Sales, act.WrittenOffOn, [], act.Reason,
                new EntryOrigin(nameof(WriteOffInvoice), stream.Id))));
    }
}
