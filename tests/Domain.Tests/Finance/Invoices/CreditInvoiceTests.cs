using FsCheck;
using FsCheck.Fluent;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Invoices;

public sealed class CreditInvoiceTests
{
    private static readonly CreditInvoice Act = new(Invoicing.Id, Invoicing.SentOn.PlusDays(5), "Zaal was dicht");

    private static readonly InvoiceGrounds Grounds = Invoicing.Grounds with
    {
        Numbers = Fold.Of<InvoiceNumbers>(
            new InvoiceNumberGiven(2025, 1, "2025-0001", Invoicing.Id, Invoicing.SentOn)),
    };

    private static Decision Credit(CreditInvoice act, Invoice? invoice = null) =>
        CreditInvoice.Decide(act, invoice ?? Invoicing.Sent(), Grounds);

    [Fact]
    public void The_whole_invoice_goes_back_under_a_number_of_its_own()
    {
        var decision = Credit(Act);
        var credited = decision.ShouldRecord<InvoiceCredited>();
        (credited.Number, credited.Credits, credited.Amount)
            .ShouldBe(("2025-0002", "2025-0001", Money.Euro(142, 80)));
        decision.Moves().ShouldBe("1300 -14280, 8040 12000, 1510 2280");
        Invoicing.Sent().After(decision).Open.ShouldBe(Money.Zero);
        Credit(Act, Invoicing.Sent().After(decision)).ShouldBeRefused("invoice.more_than_left");
    }

    [Fact]
    public void What_was_paid_before_is_to_be_paid_back() =>
        Invoicing.Sent().Paid(100).After(Credit(Act, Invoicing.Sent().Paid(100))).Open.ShouldBe(-Money.Euro(100));

    [Fact]
    public void Parts_that_are_credited_one_after_another_add_up_to_the_cent() => Prop
        .ForAll(Gen.Choose(1, 14_279).ToArbitrary(), cents =>
        {
            var invoice = Invoicing.Sent();
            var first = Credit(Act with { Amount = new Money(cents) }, invoice);
            var rest = Credit(Act, invoice.After(first));
            InvoiceVat[] parts =
            [
                .. first.ShouldRecord<InvoiceCredited>().Vat, .. rest.ShouldRecord<InvoiceCredited>().Vat,
            ];
            return parts.Sum(part => part.Vat) == Money.Euro(22, 80)
                && parts.Sum(part => part.Net) == Money.Euro(120)
                && first.ShouldRecord<InvoiceCredited>().Vat.Sum(part => part.Net + part.Vat).Cents == cents;
        })
        .ShouldHold();

    [Fact]
    public void It_needs_a_reason_an_amount_that_is_left_and_a_day_after_sending()
    {
        Credit(Act with { Reason = " " }).ShouldBeRefused("invoice.reason_missing");
        Credit(Act with { Amount = Money.Zero }).ShouldBeRefused("invoice.amount_not_positive");
        Credit(Act with { Amount = Money.Euro(142, 81) }).ShouldBeRefused("invoice.more_than_left");
        Credit(Act with { CreditedOn = Invoicing.SentOn.PlusDays(-1) }).ShouldBeRefused("invoice.before_sending");
        Credit(Act, Invoicing.Drafted()).ShouldBeRefused("invoice.not_sent");
    }
}
