using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;

namespace Wijkboek.Domain.Appreciation.ProjectGrants;

/// <summary>An invoice was wrong, or was booked by mistake, and is not paid yet.</summary>
public sealed record WithdrawGrantInvoice(
    ProjectGrantId Grant, GrantInvoiceId Invoice, LocalDate WithdrawnOn, Personal<string> Reason) : IAct
{
    /// <param name="act">What is asked.</param>
    /// <param name="grant">Of that name.</param>
    /// <param name="books">Of the day.</param>
    /// <param name="payables">Of the year in which the invoice came.</param>
    public static Decision Decide(WithdrawGrantInvoice act, ProjectGrant grant, Books books, Payables payables)
    {
        if (grant.Granted is not { } granted)
            return ProjectGrantRefusals.Unknown(act.Grant);
        if (grant.Find(act.Invoice) is not { } invoice)
            return ProjectGrantRefusals.InvoiceUnknown(act.Invoice);
        if (invoice.Withdrawn is { } before)
            return before.WithdrawnOn == act.WithdrawnOn
                ? Decision.Nothing
                : ProjectGrantRefusals.InvoiceAlreadyWithdrawn(before);
        if (invoice.Paid is { } paid)
            return ProjectGrantRefusals.InvoiceAlreadyPaid(paid);
        if (GrantPayments.InBatch(grant, act.Invoice, payables) is { } inBatch)
            return inBatch;
        if (string.IsNullOrWhiteSpace(act.Reason.Plain))
            return ProjectGrantRefusals.ReasonMissing;
        if (act.WithdrawnOn < invoice.Received.ReceivedOn)
            return ProjectGrantRefusals.DateTooEarly(act.WithdrawnOn, invoice.Received.ReceivedOn);

        var amount = invoice.Received.Amount;
        return Decision
            .Record(ProjectGrant.Stream(act.Grant).Record(new GrantInvoiceWithdrawn(
                act.Grant, act.Invoice, amount, act.WithdrawnOn, act.Reason)))
            .And(books.With(AccountRole.Creditors, creditors => books.Post(new EntryDraft(
                new EntryId(grant.EntryOf(act.Invoice, "withdrawn")),
                LedgerJournal.Purchases,
                act.WithdrawnOn,
                [
                    EntryLine.ToDebit(creditors, amount, granted.Project),
                    EntryLine.ToCredit(granted.Account, amount, null, granted.Project),
                ],
                null,
                ProjectGrant.Origin(nameof(WithdrawGrantInvoice), act.Grant),
                grant.EntryIdOf(act.Invoice)))));
    }
}
