using Wijkboek.Domain.Appreciation.Costs;
using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Domain.Appreciation.ProjectGrants;

/// <summary>The bank paid an invoice of a freelancer.</summary>
public sealed record PayGrantInvoice(ProjectGrantId Grant, GrantInvoiceId Invoice, LocalDate PaidOn) : IAct
{
    /// <param name="act">What is asked.</param>
    /// <param name="grant">Of that name.</param>
    /// <param name="books">Of the day.</param>
    /// <param name="payables">Of the year in which the invoice came.</param>
    public static Decision Decide(PayGrantInvoice act, ProjectGrant grant, Books books, Payables payables)
    {
        if (grant.Granted is not { } granted)
            return ProjectGrantRefusals.Unknown(act.Grant);
        if (grant.Find(act.Invoice) is not { } invoice)
            return ProjectGrantRefusals.InvoiceUnknown(act.Invoice);
        if (invoice.Paid is { } before)
            return before.PaidOn == act.PaidOn ? Decision.Nothing : ProjectGrantRefusals.InvoiceAlreadyPaid(before);
        if (invoice.Withdrawn is { } withdrawn)
            return ProjectGrantRefusals.InvoiceAlreadyWithdrawn(withdrawn);
        if (GrantPayments.InBatch(grant, act.Invoice, payables) is { } inBatch)
            return inBatch;
        if (act.PaidOn < invoice.Received.ReceivedOn)
            return ProjectGrantRefusals.DateTooEarly(act.PaidOn, invoice.Received.ReceivedOn);

        var entry = new CostEntry(
            grant.EntryOf(act.Invoice, "paid"), LedgerJournal.Bank, act.PaidOn, invoice.Received.Amount,
            ProjectGrant.Origin(nameof(PayGrantInvoice), act.Grant), granted.Project);
        return Decision
            .Record(ProjectGrant.Stream(act.Grant).Record(
                new GrantInvoicePaid(act.Grant, act.Invoice, invoice.Received.Amount, act.PaidOn)))
            .And(entry.Post(books, AccountRole.Creditors, AccountRole.Bank));
    }
}
