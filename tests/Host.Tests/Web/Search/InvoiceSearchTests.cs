using Wijkboek.Application.Acts;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Host.Tests.Web.Acts;

namespace Wijkboek.Host.Tests.Web.Search;

[Collection(nameof(ActingFixture))]
public sealed class InvoiceSearchTests(ActingFixture web)
{
    private static readonly IncomeStreamId Stream = new("zoekverhuur");
    private static readonly LocalDate Day = new(2026, 11, 1);

    [Fact]
    public async Task Invoices_are_found_by_number_customer_and_amount_by_whoever_may_open_them()
    {
        await Do(new OpenIncomeStream(
            Stream, "Zoekverhuur", EarningsCategory.OwnIncome, "huurders", true, "8080", new LocalDate(2026, 1, 1)));
        await Do(new DescribeInvoiceSender("Bankastraat 1, 3531 HE Utrecht", "NL91ABNA0417164300", Day));
        await Do(new DraftInvoice(
            new InvoiceId("zoek-1"), "Stichting Zoekgeraakt", "Javastraat 2, 3531 AB Utrecht",
            [new InvoiceLine("Huur", Money.Euro(4_321, 9), VatTreatment.NotTaxable, Stream)], Day));
        await Do(new SendInvoice(new InvoiceId("zoek-1"), Day));

        var page = $"href=\"{ActingFixture.Home}/geld/facturen/zoek-1";
        foreach (var asked in (string[])["2026-0001", "zoekgeraakt", "4.321,09"])
            (await Found(asked, "treasurer")).ShouldContain(page, customMessage: asked);
        (await Found("zoekgeraakt", "project-leader")).ShouldNotContain(page);
    }

    private Task<string> Found(string asked, string role) =>
        web.Get($"/zoek?jaar=2026&q={Uri.EscapeDataString(asked)}", role);

    private async Task Do(IAct act) => (await (await web.Installation()).Acts.Run(
        ActRequest.For(WebFixture.Cooperative, Guid.NewGuid(), act, "u-1", "treasurer", ofMachine: true), default))
        .ShouldBeOfType<ActAnswer.Accepted>();
}
