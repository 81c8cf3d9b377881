using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Invoices;

public sealed class DraftInvoiceTests
{
    private static Decision Draft(DraftInvoice act, Invoice? before = null) =>
        DraftInvoice.Decide(act, before ?? Invoice.Initial, Invoicing.Streams);

    private static Decision WithLine(InvoiceLine line) => Draft(Invoicing.Act with { Lines = [line] });

    [Fact]
    public void A_draft_moves_no_money()
    {
        var drafted = Draft(Invoicing.Act).Events().ShouldHaveSingleItem().ShouldBeOfType<InvoiceDrafted>();
        drafted.Lines.Count.ShouldBe(2);
        drafted.TermDays.ShouldBe(30);
    }

    [Fact]
    public void A_later_draft_replaces_it_until_it_is_sent()
    {
        Draft(Invoicing.Act with { TermDays = 14 }, Invoicing.Drafted()).ShouldRecord<InvoiceDrafted>()
            .TermDays.ShouldBe(14);
        Draft(Invoicing.Act, Invoicing.Sent()).ShouldBeRefused("invoice.already_sent");
    }

    [Fact]
    public void The_law_asks_for_name_and_address()
    {
        Draft(Invoicing.Act with { Customer = " " }).ShouldBeRefused("invoice.customer_missing");
        Draft(Invoicing.Act with { Address = "" }).ShouldBeRefused("invoice.address_missing");
    }

    [Fact]
    public void It_has_lines_that_can_be_reckoned()
    {
        var line = Invoicing.Line(10, VatTreatment.Standard);
        Draft(Invoicing.Act with { Lines = [] }).ShouldBeRefused("invoice.no_lines");
        Draft(Invoicing.Act with { Lines = [.. Enumerable.Repeat(line, 51)] })
            .ShouldBeRefused("invoice.too_many_lines");
        WithLine(line with { Description = "" }).ShouldBeRefused("invoice.description_missing");
        WithLine(line with { Quantity = 0 }).ShouldBeRefused("invoice.quantity_wrong");
        WithLine(line with { Price = Money.Zero }).ShouldBeRefused("invoice.price_wrong");
        WithLine(line with { Price = new Money(Money.LargestCents), Quantity = 2 })
            .ShouldBeRefused("invoice.price_wrong");
        WithLine(line with { IncomeStream = new IncomeStreamId("weg") }).ShouldBeRefused("income_stream.unknown");
        WithLine(line with { Project = "Met Hoofdletter" }).ShouldBeRefused("ledger.project_wrong");
    }

    [Fact]
    public void An_exempt_line_says_why_and_no_other_does()
    {
        var exempt = Invoicing.Line(10, VatTreatment.Exempt);
        WithLine(exempt).ShouldBeRefused("invoice.ground_missing");
        WithLine(exempt with { Ground = ExemptionGround.SocialCultural }).ShouldRecord<InvoiceDrafted>();
        WithLine(exempt with { Ground = ExemptionGround.Sport, Vat = VatTreatment.Zero })
            .ShouldBeRefused("invoice.ground_needless");
    }

    [Theory]
    [InlineData(VatTreatment.SmallBusiness)]
    [InlineData(VatTreatment.NotTaxable)]
    public void Who_charges_no_VAT_charges_it_on_nothing(VatTreatment regime)
    {
        var line = Invoicing.Line(10, regime);
        Draft(Invoicing.Act with { Lines = [line, line] }).ShouldRecord<InvoiceDrafted>();
        Draft(Invoicing.Act with { Lines = [line, Invoicing.Line(10, VatTreatment.Standard)] })
            .ShouldBeRefused("invoice.regimes_mixed");
    }

    [Fact]
    public void VAT_that_is_left_to_the_customer_needs_his_number()
    {
        var shifted = Invoicing.Act with { Lines = [Invoicing.Line(10, VatTreatment.ReverseCharge)] };
        Draft(shifted).ShouldBeRefused("invoice.customer_vat_number_missing");
        Draft(shifted with { VatNumber = "NL999999999B01" }).ShouldRecord<InvoiceDrafted>();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(61)]
    public void The_term_is_at_most_sixty_days(int days) =>
        Draft(Invoicing.Act with { TermDays = days }).ShouldBeRefused("invoice.term_wrong");
}
