using Wijkboek.Domain.Appreciation.ProjectGrants;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;
using static Wijkboek.Domain.Tests.Appreciation.ProjectGrants.Freelance;

namespace Wijkboek.Domain.Tests.Appreciation.ProjectGrants;

public sealed class PayGrantInvoiceTests
{
    private static Decision Decide(PayGrantInvoice act, ProjectGrant grant, Payables? payables = null) =>
        PayGrantInvoice.Decide(act, grant, Books2025, payables ?? Payables.Initial);

    [Fact]
    public void The_bank_pays_what_was_owed()
    {
        var entry = Decide(Pay, Received).ShouldRecord<EntryPosted>();
        entry.Lines().ShouldBe([("1600", Money.Euro(400)), ("1100", -Money.Euro(400))]);
        Paid.Paid.ShouldBe(Money.Euro(400));
    }

    [Fact]
    public void An_invoice_is_paid_once()
    {
        Decide(Pay, Paid).ShouldBeNothing();
        Decide(Pay with { PaidOn = On(4, 21) }, Paid).ShouldBeRefused("project_grant.invoice_already_paid");
    }

    [Fact]
    public void Only_what_was_received_and_stands_is_paid()
    {
        Decide(Pay, ProjectGrant.Initial).ShouldBeRefused("project_grant.unknown");
        Decide(Pay, Granted).ShouldBeRefused("project_grant.invoice_unknown");
        Decide(Pay, Withdrawn).ShouldBeRefused("project_grant.invoice_already_withdrawn");
        Decide(Pay with { PaidOn = On(4, 9) }, Received).ShouldBeRefused("project_grant.date_too_early");
    }
}
