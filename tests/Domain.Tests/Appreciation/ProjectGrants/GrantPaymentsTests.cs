using Wijkboek.Domain.Appreciation.ProjectGrants;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Domain.Finance.Payments;
using Wijkboek.Testing;
using static Wijkboek.Domain.Tests.Appreciation.AppreciationExample;
using static Wijkboek.Domain.Tests.Appreciation.ProjectGrants.Freelance;

namespace Wijkboek.Domain.Tests.Appreciation.ProjectGrants;

public sealed class GrantPaymentsTests
{
    private static readonly PaymentBatchId Batch = new("april");

    private static readonly EntryPosted Entry =
        ReceiveGrantInvoice.Decide(Receive, Granted, Books2025).ShouldRecord<EntryPosted>();

    private static ProjectGrant PaidByBatch { get; } =
        Received.After(GrantPayments.Pay(Received, Entry.Entry, Batch, On(4, 20)));

    [Fact]
    public void The_entry_of_an_invoice_says_of_which_grant_it_is()
    {
        GrantPayments.GrantOf(Entry).ShouldBe(Grant.Grant);
        GrantPayments.GrantOf(Entry with { Origin = null }).ShouldBeNull();
        GrantPayments.GrantOf(null).ShouldBeNull();
    }

    [Fact]
    public void The_bank_pays_it_once_on_the_day_that_it_took_the_money()
    {
        var invoice = PaidByBatch.Find(Receive.Invoice)!;
        (invoice.Paid!.PaidOn, invoice.Paid.Batch).ShouldBe((On(4, 20), Batch));
        GrantPayments.Pay(PaidByBatch, Entry.Entry, Batch, On(4, 21)).ShouldBeNothing();
        GrantPayments.Pay(Received, new EntryId("iets-anders"), Batch, On(4, 20)).ShouldBeNothing();
    }

    [Fact]
    public void What_came_back_is_owed_again_and_only_of_its_own_batch()
    {
        var undone = PaidByBatch.After(GrantPayments.Undo(PaidByBatch, Entry.Entry, Batch, On(4, 22)));
        (undone.Paid, undone.Find(Receive.Invoice)!.Paid).ShouldBe((Money.Zero, null));
        GrantPayments.Undo(PaidByBatch, Entry.Entry, new PaymentBatchId("mei"), On(4, 22)).ShouldBeNothing();
        GrantPayments.Undo(Paid, Entry.Entry, Batch, On(4, 22)).ShouldBeNothing();
    }

    [Fact]
    public void What_stands_in_a_batch_is_neither_paid_by_hand_nor_withdrawn()
    {
        var payables = Fold.Of<Payables>(
            new BillPaymentOrdered(2025, Entry.Entry, Batch, Money.Euro(400), On(4, 12)));
        PayGrantInvoice.Decide(Pay, Received, Books2025, payables).ShouldBeRefused("payment.bill_in_batch");
        WithdrawGrantInvoice.Decide(Withdraw, Received, Books2025, payables).ShouldBeRefused("payment.bill_in_batch");
    }
}
