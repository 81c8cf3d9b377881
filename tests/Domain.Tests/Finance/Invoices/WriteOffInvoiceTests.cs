using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Invoices;

public sealed class WriteOffInvoiceTests
{
    private static readonly WriteOffInvoice Act = new(Invoicing.Id, new LocalDate(2025, 12, 1), "Klant is failliet");

    private static Decision WriteOff(Invoice invoice, WriteOffInvoice? act = null) =>
        WriteOffInvoice.Decide(act ?? Act, invoice, Invoicing.Books);

    [Fact]
    public void What_is_open_lowers_income_and_VAT_in_proportion()
    {
        var paid = Invoicing.Sent(Invoicing.Line(100, VatTreatment.Standard)).Paid(60);
        var decision = WriteOff(paid);
        decision.ShouldRecord<InvoiceWrittenOff>().Amount.ShouldBe(Money.Euro(61));
        decision.Moves().ShouldBe("1300 -6100, 8040 5041, 1510 1059");
        paid.After(decision).Open.ShouldBe(Money.Zero);
    }

    [Fact]
    public void It_waits_until_the_invoice_is_due_and_something_is_open()
    {
        WriteOff(Invoicing.Sent(), Act with { WrittenOffOn = new LocalDate(2025, 3, 31) })
            .ShouldBeRefused("invoice.not_due");
        WriteOff(Invoicing.Drafted()).ShouldBeRefused("invoice.not_sent");
        WriteOff(Invoicing.Sent(), Act with { Reason = "" }).ShouldBeRefused("invoice.reason_missing");
        WriteOff(Invoicing.Sent().After(WriteOff(Invoicing.Sent()))).ShouldBeRefused("invoice.nothing_open");
    }
}
