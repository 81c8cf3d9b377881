using Wijkboek.Domain.Finance.Accounts;
using Wijkboek.Domain.Finance.Ledger;

namespace Wijkboek.Domain.Appreciation.ProjectGrants;

/// <summary>The freelancer asks for money: a cost from now on, and owed until it is paid.</summary>
/// <param name="Amount">With VAT where it is charged.</param>
/// <param name="InvoiceNumber">As it stands on the invoice.</param>
public sealed record ReceiveGrantInvoice(
    ProjectGrantId Grant, GrantInvoiceId Invoice, LocalDate ReceivedOn, Money Amount, string? InvoiceNumber = null)
    : IAct
{
    public static Decision Decide(ReceiveGrantInvoice act, ProjectGrant grant, Books books)
    {
        if (grant.Granted is not { } granted)
            return ProjectGrantRefusals.Unknown(act.Grant);
        var received = new GrantInvoiceReceived(
            act.Grant, act.Invoice, act.ReceivedOn, act.Amount, act.InvoiceNumber?.Trim());
        if (grant.Find(act.Invoice) is { } before)
            return before.Received == received ? Decision.Nothing : ProjectGrantRefusals.InvoiceIdTaken(act.Invoice);
        if (!act.Amount.IsPositive)
            return ProjectGrantRefusals.AmountNotPositive;
        if (act.ReceivedOn < granted.From)
            return ProjectGrantRefusals.DateTooEarly(act.ReceivedOn, granted.From);
        if (grant.Invoiced + act.Amount > granted.Amount)
            return ProjectGrantRefusals.AboveGranted(act.Amount, grant.Invoiced, granted.Amount);
        return Decision.Record(ProjectGrant.Stream(act.Grant).Record(received))
            .And(books.With(AccountRole.Creditors, creditors => books.Post(new EntryDraft(
                grant.EntryIdOf(act.Invoice),
                LedgerJournal.Purchases,
                act.ReceivedOn,
                [
                    EntryLine.ToDebit(granted.Account, act.Amount, granted.Project),
                    EntryLine.ToCredit(creditors, act.Amount, null, granted.Project),
                ],
                null,
                ProjectGrant.Origin(nameof(ReceiveGrantInvoice), act.Grant)))));
    }
}
