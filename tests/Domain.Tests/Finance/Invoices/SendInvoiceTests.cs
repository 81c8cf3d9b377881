using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Domain.Finance.Ledger;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Invoices;

public sealed class SendInvoiceTests
{
    private static readonly SendInvoice Act = new(Invoicing.Id, Invoicing.SentOn);

    private static Decision Send(Invoice? invoice = null, InvoiceGrounds? grounds = null, SendInvoice? act = null) =>
        SendInvoice.Decide(act ?? Act, invoice ?? Invoicing.Drafted(), grounds ?? Invoicing.Grounds);

    [Fact]
    public void It_gets_the_first_number_and_is_owed_from_that_day_on()
    {
        var decision = Send();
        decision.ShouldRecord<InvoiceNumberGiven>().Sequence.ShouldBe(1);
        var sent = decision.ShouldRecord<InvoiceSent>();
        (sent.Number, sent.Total, sent.DueOn).ShouldBe(("2025-0001", Money.Euro(142, 80), new LocalDate(2025, 3, 31)));
        decision.Moves().ShouldBe("1300 14280, 8040 -12000, 1510 -2280");
        var entry = decision.ShouldRecord<EntryPosted>();
        (entry.Journal, entry.Date, entry.Entry.Value).ShouldBe((LedgerJournal.Sales, Act.SentOn, "invoice-2025-0001"));
        entry.Origin.ShouldBe(new EntryOrigin("SendInvoice", "invoice/zaal-1"));
    }

    [Fact]
    public void It_states_the_base_and_the_VAT_of_each_rate()
    {
        Send().ShouldRecord<InvoiceSent>().Vat.ShouldBe(
        [
            new InvoiceVat(VatTreatment.Standard, Share.Percent(21), Money.Euro(100), Money.Euro(21)),
            new InvoiceVat(VatTreatment.Reduced, Share.Percent(9), Money.Euro(20), Money.Euro(1, 80)),
        ]);
        Send(Invoicing.Drafted(Invoicing.Line(10, VatTreatment.SmallBusiness))).ShouldRecord<InvoiceSent>().Vat
            .ShouldBe([new InvoiceVat(VatTreatment.SmallBusiness, null, Money.Euro(10), Money.Zero)]);
    }

    [Fact]
    public void Numbers_follow_each_other_and_the_dates()
    {
        var numbers = Fold.Of<InvoiceNumbers>(
            new InvoiceNumberGiven(2025, 11, "2025-0011", new InvoiceId("x"), Act.SentOn));
        Send(grounds: Invoicing.Grounds with { Numbers = numbers }).ShouldRecord<InvoiceSent>().Number
            .ShouldBe("2025-0012");
        Send(
            grounds: Invoicing.Grounds with { Numbers = numbers },
            act: Act with { SentOn = Act.SentOn.PlusDays(-1) }).ShouldBeRefused("invoice.before_last_number");
    }

    [Theory]
    [InlineData(10, 2)]
    [InlineData(2, 0)]
    [InlineData(-10, -2)]
    public void VAT_is_rounded_per_line_half_a_cent_away_from_zero(long cents, long vat)
    {
        var line = Invoicing.Line(1, VatTreatment.Standard) with { Price = new Money(cents) };
        var sums = InvoiceSums.Of([line, line, line], Invoicing.Rates.On(Act.SentOn)!.RateOf);
        sums.Vat.Cents.ShouldBe(3 * vat);
    }

    [Fact]
    public void A_discount_lowers_income_and_VAT() =>
        Send(Invoicing.Drafted(
            Invoicing.Line(100, VatTreatment.Standard), Invoicing.Line(-10, VatTreatment.Standard)))
            .Moves().ShouldBe("1300 10890, 8040 -9000, 1510 -1890");

    [Fact]
    public void The_rate_is_that_of_the_day_of_the_supply()
    {
        var act = Invoicing.Act with
        {
            Lines = [Invoicing.Line(100, VatTreatment.Reduced)], DeliveredOn = new LocalDate(2018, 12, 31),
        };
        Invoice Drafted(DraftInvoice draft) =>
            Invoice.Initial.After(DraftInvoice.Decide(draft, Invoice.Initial, Invoicing.Streams));
        Send(Drafted(act)).ShouldRecord<InvoiceSent>().Total.ShouldBe(Money.Euro(106));
        Send(Drafted(act with { DeliveredOn = new LocalDate(2012, 9, 30) })).ShouldBeRefused("invoice.no_rates");
    }

    [Fact]
    public void A_VAT_number_is_printed_where_VAT_is()
    {
        var without = Invoicing.Grounds with
        {
            Sending = Fold.Of<InvoiceSending>(Invoicing.Grounds.Sending.Described! with { VatNumber = null }),
        };
        Send(grounds: without).ShouldBeRefused("invoice.sender_vat_number_missing");
        Send(Invoicing.Drafted(Invoicing.Line(10, VatTreatment.NotTaxable)), without).ShouldRecord<InvoiceSent>();
        Send(grounds: without with { Sending = InvoiceSending.Initial }).ShouldBeRefused("invoice.sender_unknown");
    }

    [Fact]
    public void Sending_it_again_changes_nothing_and_never_on_another_day()
    {
        Send(Invoicing.Sent()).ShouldBeNothing();
        Send(Invoicing.Sent(), act: Act with { SentOn = Act.SentOn.PlusDays(1) })
            .ShouldBeRefused("invoice.already_sent");
    }

    [Fact]
    public void It_rests_on_a_draft_above_zero_and_an_open_year()
    {
        Send(Invoice.Initial).ShouldBeRefused("invoice.unknown");
        Send(act: Act with { SentOn = new LocalDate(2025, 2, 26) }).ShouldBeRefused("invoice.before_draft");
        Send(Invoicing.Drafted(Invoicing.Line(-1, VatTreatment.Zero))).ShouldBeRefused("invoice.total_not_positive");
        Send(grounds: Invoicing.Grounds with
        {
            Books = Invoicing.Books with { Year = LedgerYear.Initial },
        }).ShouldBeRefused("ledger.year_not_open");
        Send(grounds: Invoicing.Grounds with { Books = Example.Books() }).ShouldBeRefused("account.none_for_role");
    }
}
