using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Domain.Appreciation.ProjectGrants;

/// <summary>
/// What a batch of payments does to an invoice of a freelancer. It stands in the ledger as any bill, so the batch
/// orders and books it as one.
/// </summary>
public static class GrantPayments
{
    /// <summary>The grant whose invoice an entry is; null when it is something else.</summary>
    public static ProjectGrantId? GrantOf(EntryPosted? entry) =>
        entry?.Origin is { Act: nameof(ReceiveGrantInvoice), Stream: var stream }
            ? new ProjectGrantId(stream[(stream.IndexOf('/', StringComparison.Ordinal) + 1)..])
            : null;

    /// <summary>The bank took it: from now on the invoice is paid.</summary>
    public static Decision Pay(ProjectGrant grant, EntryId bill, PaymentBatchId batch, LocalDate on) =>
        grant.FindByEntry(bill) is { Paid: null, Received: var received }
            ? ProjectGrant.Stream(received.Grant).Record(
                new GrantInvoicePaid(received.Grant, received.Invoice, received.Amount, on, batch))
            : Decision.Nothing;

    /// <summary>The bank had not taken it after all, or it came back.</summary>
    public static Decision Undo(ProjectGrant grant, EntryId bill, PaymentBatchId batch, LocalDate on) =>
        grant.FindByEntry(bill) is { Paid: { } paid, Received: var received } && paid.Batch == batch
            ? ProjectGrant.Stream(received.Grant).Record(new GrantInvoicePaymentUndone(
                received.Grant, received.Invoice, received.Amount, batch, on))
            : Decision.Nothing;

    /// <summary>What stands in a batch is paid by that, and by nothing else.</summary>
    internal static Refusal? InBatch(ProjectGrant grant, GrantInvoiceId invoice, Payables payables) =>
        grant.EntryIdOf(invoice) is var bill && payables.Ordered.TryGetValue(bill, out var batch)
            ? PaymentRefusals.BillInBatch(bill, batch)
            : null;
}
