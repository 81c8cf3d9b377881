using Wijkboek.Domain.Appreciation.ProjectGrants;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Tests.Appreciation.VolunteerAllowances;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;
using static Wijkboek.Domain.Tests.Appreciation.ProjectGrants.Freelance;

namespace Wijkboek.Domain.Tests.Appreciation.ProjectGrants;

public sealed class ReceiveGrantInvoiceTests
{
    private static Decision Decide(ReceiveGrantInvoice act, ProjectGrant grant) =>
        ReceiveGrantInvoice.Decide(act, grant, Books2025);

    [Fact]
    public void An_invoice_is_a_cost_that_is_owed()
    {
        var entry = Decide(Receive, Granted).ShouldRecord<EntryPosted>();
        entry.Lines().ShouldBe([("4120", Money.Euro(400)), ("1600", -Money.Euro(400))]);
        entry.Lines.ShouldAllBe(line => line.Project == "eetcafe");
        (Received.Invoiced, Received.Left).ShouldBe((Money.Euro(400), Money.Euro(600)));
    }

    [Fact]
    public void The_same_invoice_again_changes_nothing()
    {
        Decide(Receive, Received).ShouldBeNothing();
        Decide(Receive with { Amount = Money.Euro(1) }, Received).ShouldBeRefused("project_grant.invoice_id_taken");
    }

    [Fact]
    public void No_more_is_invoiced_than_was_granted()
    {
        var next = Receive with { Invoice = new GrantInvoiceId("f-2"), Amount = Money.Euro(600) };
        Decide(next, Received).ShouldRecord<GrantInvoiceReceived>();
        Decide(next with { Amount = Money.Euro(600, 1) }, Received).ShouldBeRefused("project_grant.above_granted")
            .Facts.ShouldContain(("left", Money.Euro(600)));
        Decide(next with { Amount = Money.Euro(1_000) }, Withdrawn).ShouldRecord<GrantInvoiceReceived>();
    }

    [Fact]
    public void An_invoice_belongs_to_a_grant_and_follows_its_start()
    {
        Decide(Receive, ProjectGrant.Initial).ShouldBeRefused("project_grant.unknown");
        Decide(Receive with { Amount = Money.Zero }, Granted).ShouldBeRefused("project_grant.amount_not_positive");
        Decide(Receive with { ReceivedOn = On(2, 28) }, Granted).ShouldBeRefused("project_grant.date_too_early");
    }

    [Fact]
    public void A_late_invoice_is_taken_after_the_work_is_over() =>
        Decide(Receive with { Invoice = new GrantInvoiceId("f-2"), ReceivedOn = On(7, 5) }, Completed)
            .ShouldRecord<GrantInvoiceReceived>();
}
