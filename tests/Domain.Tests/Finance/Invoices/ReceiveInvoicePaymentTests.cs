using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Invoices;

public sealed class ReceiveInvoicePaymentTests
{
    private static readonly ReceiveInvoicePayment Act = new(
        Invoicing.Id, new EntryId("betaling-1"), Money.Euro(100), Invoicing.SentOn.PlusDays(10));

    private static Decision Receive(ReceiveInvoicePayment act, Invoice? invoice = null) =>
        ReceiveInvoicePayment.Decide(act, invoice ?? Invoicing.Sent(), Invoicing.Books);

    [Fact]
    public void A_part_leaves_the_rest_open()
    {
        var decision = Receive(Act);
        decision.Moves().ShouldBe("1100 10000, 1300 -10000");
        var after = Invoicing.Sent().After(decision);
        after.Open.ShouldBe(Money.Euro(42, 80));
        Receive(Act, after).ShouldBeNothing();
        Receive(Act with { Amount = Money.Euro(1) }, after).ShouldBeRefused("invoice.payment_taken");
    }

    [Fact]
    public void Money_in_the_cash_box_is_booked_there()
    {
        var entry = Receive(Act with { By = PaidBy.Cash }).ShouldRecord<EntryPosted>();
        (entry.Journal, entry.Lines[0].Account).ShouldBe((LedgerJournal.Cash, "1000"));
    }

    [Fact]
    public void Nobody_pays_more_than_is_open_nor_before_it_was_sent()
    {
        Receive(Act with { Amount = Money.Euro(143) }).ShouldBeRefused("invoice.more_than_open");
        Receive(Act with { Amount = Money.Zero }).ShouldBeRefused("invoice.amount_not_positive");
        Receive(Act with { ReceivedOn = Invoicing.SentOn.PlusDays(-1) }).ShouldBeRefused("invoice.before_sending");
        Receive(Act, Invoicing.Drafted()).ShouldBeRefused("invoice.not_sent");
    }
}
