using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Invoices;

public sealed class DiscardInvoiceTests
{
    private static readonly DiscardInvoice Act = new(Invoicing.Id, new LocalDate(2025, 2, 28));

    [Fact]
    public void A_draft_is_done_away_with_and_cannot_be_sent()
    {
        var decision = DiscardInvoice.Decide(Act, Invoicing.Drafted());
        decision.ShouldRecord<InvoiceDiscarded>();
        var discarded = Invoicing.Drafted().After(decision);
        DiscardInvoice.Decide(Act, discarded).ShouldBeNothing();
        SendInvoice.Decide(new SendInvoice(Invoicing.Id, Invoicing.SentOn), discarded, Invoicing.Grounds)
            .ShouldBeRefused("invoice.discarded");
    }

    [Fact]
    public void What_is_not_there_or_was_sent_is_not()
    {
        DiscardInvoice.Decide(Act, Invoice.Initial).ShouldBeRefused("invoice.unknown");
        DiscardInvoice.Decide(Act, Invoicing.Sent()).ShouldBeRefused("invoice.already_sent");
    }
}
