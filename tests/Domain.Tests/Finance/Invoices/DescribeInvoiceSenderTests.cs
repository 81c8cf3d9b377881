using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Testing;

namespace Wijkboek.Domain.Tests.Finance.Invoices;

public sealed class DescribeInvoiceSenderTests
{
    private static readonly DescribeInvoiceSender Act = new(
        "Bankastraat 1, 3531 HE Utrecht", "NL91 ABNA 0417 1643 00", new LocalDate(2025, 1, 1), "nl123456789b01");

    private static Decision Describe(DescribeInvoiceSender act) =>
        DescribeInvoiceSender.Decide(act, InvoiceSending.Initial);

    [Fact]
    public void Numbers_are_kept_without_spaces_and_in_capitals()
    {
        var decision = Describe(Act);
        var described = decision.ShouldRecord<InvoiceSenderDescribed>();
        (described.Iban, described.VatNumber).ShouldBe(("NL91ABNA0417164300", "NL123456789B01"));
        DescribeInvoiceSender.Decide(Act, InvoiceSending.Initial.After(decision)).ShouldBeNothing();
    }

    [Fact]
    public void What_is_printed_must_be_right()
    {
        Describe(Act with { Address = " " }).ShouldBeRefused("invoice.sender_address_missing");
        Describe(Act with { Iban = "NL00ABNA0417164300" }).ShouldBeRefused("invoice.sender_iban_wrong");
        Describe(Act with { VatNumber = "123456789" }).ShouldBeRefused("invoice.vat_number_wrong");
        Describe(Act with { VatNumber = " " }).ShouldRecord<InvoiceSenderDescribed>().VatNumber.ShouldBeNull();
    }
}
