using Wijkboek.Application.Acts;
using Wijkboek.Application.Finance.Banking;
using Wijkboek.Application.Finance.Vat;
using Wijkboek.Application.Tests.Reporting.AnnualReport;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.BankAccounts;
using Wijkboek.Domain.Finance.Invoices;

namespace Wijkboek.Application.Tests.Finance.Banking;

/// <summary>A purchase of € 60,50 with VAT, straight from the bank.</summary>
public sealed class DividedVatTests
{
    [Fact]
    public async Task What_a_part_includes_stands_in_the_VAT_of_its_quarter_and_undone_no_more()
    {
        var desk = await BankDesk.Open();
        await desk.Imported(BankDesk.Camt(10_000, (3, -6_050, BankDesk.Shop, "Bouwmarkt", "verf")));
        var paid = (await desk.Ask()).Transactions.Single();
        var divide = new DivideBankTransaction(
            new(paid.Account), new(paid.Id),
            [new TransactionPart(Money.Euro(60, 50), Account: "4300", Vat: IncludedVat.Standard)]);
        (await desk.Year.Application.Run(divide)).ShouldBeOfType<ActAnswer.Refused>().Reason.Code
            .ShouldBe("bank.vat_number_missing");

        await desk.Year.Do(new DescribeInvoiceSender(
            "Bankastraat 1, 3531 HE Utrecht", "NL91ABNA0417164300", SmallYear.From, "NL123456789B01"));
        await desk.Year.Do(divide);
        (await Input(desk)).ShouldBe(1_050);
        (await desk.Ask()).Transactions.Single().DividedInto.ShouldHaveSingleItem().Vat.ShouldBe(IncludedVat.Standard);
        await desk.Year.Do(new UnmatchBankTransaction(
            new(paid.Account), new(paid.Id), paid.BookedOn, "was iets anders"));
        (await Input(desk)).ShouldBe(0);
    }

    private static async Task<long> Input(BankDesk desk) =>
        ((VatAnswer)(await VatAnswer.Give(await desk.Year.Application.Ask(SmallYear.From, SmallYear.To))).Data)
        .Quarters.Sum(quarter => quarter.InputCents);
}
