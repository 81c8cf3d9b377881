using Wijkboek.Domain.Appreciation.ProjectGrants;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;

namespace Wijkboek.Domain.Tests.Appreciation.ProjectGrants;

/// <summary>A freelancer who makes a mural for at most 1.000 euros, and the first invoice.</summary>
internal static class Freelance
{
    public static GrantProjectMoney Grant { get; } = new(
        new ProjectGrantId("p-1"), "Muurschildering maken", "Een muur aan het plein is beschilderd", On(3, 1),
        On(6, 30), Money.Euro(1_000), "4120", false, true, Name: "Sanne", Project: "eetcafe");

    public static ReceiveGrantInvoice Receive { get; } =
        new(Grant.Grant, new GrantInvoiceId("f-1"), On(4, 10), Money.Euro(400), "2025-17");

    public static WithdrawGrantInvoice Withdraw { get; } =
        new(Grant.Grant, Receive.Invoice, On(4, 11), "Verkeerd bedrag");

    public static PayGrantInvoice Pay { get; } = new(Grant.Grant, Receive.Invoice, On(4, 20));

    public static CompleteProjectGrant Complete { get; } = new(Grant.Grant, On(6, 30), GrantOutcome.Delivered);

    public static ProjectGrant Granted { get; } = ProjectGrant.Initial.After(
        GrantProjectMoney.Decide(Grant, ProjectGrant.Initial, null, Books2025.Chart));

    public static ProjectGrant Received { get; } =
        Granted.After(ReceiveGrantInvoice.Decide(Receive, Granted, Books2025));

    public static ProjectGrant Withdrawn { get; } =
        Received.After(WithdrawGrantInvoice.Decide(Withdraw, Received, BooksReceived, Payables.Initial));

    public static ProjectGrant Paid { get; } =
        Received.After(PayGrantInvoice.Decide(Pay, Received, Books2025, Payables.Initial));

    public static ProjectGrant Completed { get; } = Paid.After(CompleteProjectGrant.Decide(Complete, Paid));

    private static Domain.Finance.Ledger.Books BooksReceived => BooksWith(
        ReceiveGrantInvoice.Decide(Receive, Granted, Books2025)
            .ShouldRecord<Domain.Finance.Ledger.EntryPosted>());
}
