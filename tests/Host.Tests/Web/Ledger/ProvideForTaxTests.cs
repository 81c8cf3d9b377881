using System.Net;
using Wijkboek.Host.Tests.Web.Acts;

namespace Wijkboek.Host.Tests.Web.Ledger;

/// <summary>The corporation tax of a year, from the list of its close.</summary>
[Collection(nameof(ActingFixture))]
public sealed class ProvideForTaxTests(ActingFixture web)
{
    [Fact]
    public async Task The_list_leads_to_the_form_and_is_done_when_it_was_worked_out()
    {
        const string List = "/geld/jaarafsluiting?jaar=2026";
        var before = await web.Get(List);
        before.ShouldContain("doen/ProvideForTax");
        var sent = await web.Send(
            "/doen/ProvideForTax", [("year", "2026"), ("on", "31-12-2026"), ("corrections", "100.000")]);
        sent.Status.ShouldBe(HttpStatusCode.SeeOther, sent.Text);
        WebUtility.HtmlDecode(await web.Get(List)).ShouldContain("De vennootschapsbelasting is berekend op");
    }
}
