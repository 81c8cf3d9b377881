using Wijkboek.Domain.Appreciation.ProjectGrants;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;
using static Wijkboek.Domain.Tests.Appreciation.ProjectGrants.Freelance;

namespace Wijkboek.Domain.Tests.Appreciation.ProjectGrants;

public sealed class WithdrawGrantInvoiceTests
{
    private static Decision Decide(WithdrawGrantInvoice act, ProjectGrant grant, Payables? payables = null) =>
        WithdrawGrantInvoice.Decide(act, grant, Books2025, payables ?? Payables.Initial);

    [Fact]
    public void What_was_booked_is_booked_back()
    {
        var entry = Decide(Withdraw, Received).ShouldRecord<EntryPosted>();
        entry.Lines().ShouldBe([("1600", Money.Euro(400)), ("4120", -Money.Euro(400))]);
        entry.Reverses.ShouldBe(new EntryId("p-1-1-received"));
        (Withdrawn.Invoiced, Withdrawn.Left).ShouldBe((Money.Zero, Money.Euro(1_000)));
    }

    [Fact]
    public void The_same_again_changes_nothing()
    {
        Decide(Withdraw, Withdrawn).ShouldBeNothing();
        Decide(Withdraw with { WithdrawnOn = On(5, 1) }, Withdrawn)
            .ShouldBeRefused("project_grant.invoice_already_withdrawn");
    }

    [Fact]
    public void Only_an_unpaid_invoice_is_withdrawn_and_with_a_reason()
    {
        Decide(Withdraw, ProjectGrant.Initial).ShouldBeRefused("project_grant.unknown");
        Decide(Withdraw, Granted).ShouldBeRefused("project_grant.invoice_unknown");
        Decide(Withdraw, Paid).ShouldBeRefused("project_grant.invoice_already_paid");
        Decide(Withdraw with { Reason = " " }, Received).ShouldBeRefused("project_grant.reason_missing");
        Decide(Withdraw with { WithdrawnOn = On(4, 9) }, Received).ShouldBeRefused("project_grant.date_too_early");
    }
}
