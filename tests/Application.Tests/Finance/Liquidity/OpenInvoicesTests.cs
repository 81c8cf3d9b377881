using Wijkboek.Application.Finance.Liquidity;
using Wijkboek.Application.Tests.Finance.Invoices;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.Invoices;
using static Wijkboek.Application.Tests.Finance.Invoices.Letting;

namespace Wijkboek.Application.Tests.Finance.Liquidity;

public sealed class OpenInvoicesTests
{
    [Fact]
    public async Task What_customers_owe_comes_when_it_is_due_and_what_is_late_in_the_first_month()
    {
        var later = new InvoiceId("zaal-2");
        var wijkboek = await Letting.Started(
            Draft(One), Draft(later), new SendInvoice(One, First), new SendInvoice(later, First.PlusDays(60)),
            new ReceiveInvoicePayment(One, new("betaling-1"), Money.Euro(21), First.PlusDays(40)));
        var question = await wijkboek.Ask(NewYear, new LocalDate(2025, 4, 30));
        var months = ((LiquidityAnswer)(await LiquidityAnswer.Give(question)).Data).Months;
        months.Select(month => month.InvoicesCents).ShouldBe([22_100, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        var before = await wijkboek.Ask(NewYear, new LocalDate(2025, 3, 5));
        ((LiquidityAnswer)(await LiquidityAnswer.Give(before)).Data).Months[0].InvoicesCents.ShouldBe(12_100);
    }
}
