using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Invoices;

public sealed class ReverseInvoicePaymentTests
{
    private static readonly LocalDate ReceivedOn = Invoicing.SentOn.PlusDays(10);

    private static readonly ReverseInvoicePayment Back = new(
        Invoicing.Id, new EntryId("betaling-1"), new EntryId("terug-1"), ReceivedOn.PlusDays(3), "Dubbel betaald");

    private static Decision Reverse(ReverseInvoicePayment act, Invoice? invoice = null) =>
        ReverseInvoicePayment.Decide(act, invoice ?? Invoicing.Sent().Paid(100), Invoicing.Books);

    [Fact]
    public void What_went_back_is_open_again()
    {
        var decision = Reverse(Back);
        decision.Moves().ShouldBe("1300 10000, 1100 -10000");
        var after = Invoicing.Sent().Paid(100).After(decision);
        after.Open.ShouldBe(Money.Euro(142, 80));
        Reverse(Back, after).ShouldBeNothing();
        Reverse(Back with { By = new EntryId("terug-2") }, after).ShouldBeRefused("invoice.payment_reversed");
    }

    [Fact]
    public void It_goes_back_once_with_a_reason_and_not_before_it_came()
    {
        Reverse(Back with { Payment = new EntryId("x") }).ShouldBeRefused("invoice.payment_unknown");
        Reverse(Back with { Reason = "" }).ShouldBeRefused("invoice.reason_missing");
        Reverse(Back with { On = ReceivedOn.PlusDays(-1) }).ShouldBeRefused("invoice.before_payment");
        Reverse(Back, Invoicing.Drafted()).ShouldBeRefused("invoice.not_sent");
    }
}
