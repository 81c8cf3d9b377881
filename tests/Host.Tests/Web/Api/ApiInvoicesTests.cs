using System.Net;
using System.Text.Json.Nodes;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Finance.IncomeStreams;
using Wijkboek.Domain.Finance.Invoices;
using Wijkboek.Host.Access.Tokens;
using Wijkboek.Host.Tests.Web.SignIn;
using Wijkboek.Host.Web.Api.Description;

namespace Wijkboek.Host.Tests.Web.Api;

public sealed class ApiInvoicesTests(SignInFixture web) : IClassFixture<SignInFixture>
{
    private static readonly InvoiceId Id = new("zaal-1");
    private static readonly LocalDate Day = new(2025, 3, 1);

    [Theory]
    [InlineData("DescribeInvoiceSender", "invoice.sender_iban_wrong")]
    [InlineData("DraftInvoice", "invoice.no_lines")]
    [InlineData("SendInvoice", "invoice.before_last_number")]
    [InlineData("CreditInvoice", "invoice.line_quantity_wrong")]
    [InlineData("RemindCustomer", "invoice.not_due")]
    [InlineData("DiscardInvoice", "invoice.already_sent")]
    [InlineData("WriteOffInvoice", "invoice.nothing_open")]
    [InlineData("ReceiveInvoicePayment", "invoice.more_than_open")]
    [InlineData("ReverseInvoicePayment", "invoice.payment_reversed")]
    public void What_is_done_with_invoices_is_described_with_its_codes(string act, string code)
    {
        var paths = JsonNode.Parse(OpenApiDocument.Text)!["paths"]!.AsObject();
        paths[$"/api/v1/{{coop}}/commands/{act}"]!["post"]!["x-refusals"]!.AsArray()
            .Select(one => one!.GetValue<string>()).ShouldContain(code);
        paths["/api/v1/{coop}/invoices/{invoice}/{paper}"]!["get"].ShouldNotBeNull();
    }

    [Fact]
    public async Task The_paper_is_a_file_for_whoever_may_ask_for_invoices()
    {
        var stream = new IncomeStreamId("verhuur");
        await web.Run(new OpenIncomeStream(
            stream, "Verhuur", EarningsCategory.OwnIncome, "huurders", true, "8080", new LocalDate(2025, 1, 1)));
        await web.Run(new DescribeInvoiceSender(
            "Bankastraat 1, 3531 HE Utrecht", "NL91ABNA0417164300", Day, "NL123456789B01"));
        await web.Run(new DraftInvoice(
            Id, "Stichting De Buren", "Javastraat 2, 3531 AB Utrecht",
            [new InvoiceLine("Huur van de zaal", Money.Euro(100), VatTreatment.Standard, stream)], Day));
        await web.Run(new SendInvoice(Id, Day));

        using var treasurer = await ApiClient.Of(web, TokenScope.Read, Role.Treasurer);
        var paper = await treasurer.Get("invoices/zaal-1/2025-0001");
        (paper.Status, paper.Type).ShouldBe((HttpStatusCode.OK, "application/pdf"));
        paper.Text.ShouldStartWith("%PDF-");
        (await treasurer.Get("invoices/zaal-1/2025-0009")).ShouldBeProblem(HttpStatusCode.NotFound)
            .ShouldBe("api.paper_unknown");
        (await treasurer.Get("invoices/zaal-1/2025-0001?jaar=2025")).ShouldBeProblem(HttpStatusCode.BadRequest);
        using var leader = await ApiClient.Of(web, TokenScope.Write, Role.ProjectLeader);
        (await leader.Get("invoices/zaal-1/2025-0001")).ShouldBeProblem(HttpStatusCode.Forbidden)
            .ShouldBe("access.role_may_not");
        using var stranger = ApiClient.With(web, null);
        (await stranger.Get("invoices/zaal-1/2025-0001")).ShouldBeProblem(HttpStatusCode.Unauthorized);
    }
}
