using System.Net;
using Wijkboek.Host.Tests.Web.Acts;

namespace Wijkboek.Host.Tests.Web.Ledger;

/// <summary>The pages by which a year is closed, over the example.</summary>
[Collection(nameof(ActingFixture))]
public sealed class YearClosePagesTests(ActingFixture web)
{
    [Fact]
    public async Task Each_step_says_how_far_it_is_and_leads_to_where_it_is_done()
    {
        var page = await web.Get("/geld/jaarafsluiting?jaar=2026");
        page.ShouldContain("Alle afschriften inlezen");
        page.ShouldContain("/geld/bijlagen?jaar=2026");
        page.ShouldContain("doen/CloseLedgerYear");
        (await web.Get("/geld/jaarafsluiting?jaar=2019")).ShouldContain("geen boekjaar geopend");
        (await web.Get("/geld/jaarafsluiting.csv?jaar=2026")).ShouldContain("Stap;Stand");
    }

    [Fact]
    public async Task What_belongs_in_the_year_is_booked_from_the_list_on_its_last_day()
    {
        var page = WebUtility.HtmlDecode(await web.Get("/geld/jaarafsluiting?jaar=2026"));
        var link = page[page.IndexOf("/geld/boeken/volledig?", StringComparison.Ordinal)..];
        var form = await web.Get(link[..link.IndexOf('"')]);
        form.ShouldContain("value=\"31-12-2026\"");
        form.ShouldContain("<option value=\"general\" selected");
    }

    [Fact]
    public async Task A_bill_leads_to_saying_that_it_is_of_a_private_person_and_what_is_no_bill_does_not()
    {
        (await web.Get("/geld/boekingen/b-yybpe6km?jaar=2026")).ShouldContain("doen/MarkPaidPerson");
        (await web.Get("/geld/boekingen/b-54mhr7gf?jaar=2026")).ShouldNotContain("doen/MarkPaidPerson");
    }

    [Fact]
    public async Task The_form_for_closing_begins_with_the_result()
    {
        var page = WebUtility.HtmlDecode(await web.Get("/geld/jaarafsluiting?jaar=2026"));
        var link = page[page.IndexOf("/doen/CloseLedgerYear", StringComparison.Ordinal)..];
        var form = await web.Get(link[..link.IndexOf('"')]);
        form.ShouldContain("name=\"appropriation[0].amount\"");
        form.ShouldNotContain("name=\"appropriation[0].amount\" value=\"\"");
    }

    [Fact]
    public async Task Something_is_bought_depreciated_and_stands_in_the_register()
    {
        (await web.Send(
            "/doen/AcquireAsset",
            [
                ("name", "Partytent"), ("acquiredOn", "01-10-2026"), ("cost", "600"), ("account", "0200"),
                ("depreciationAccount", "0210"), ("expenseAccount", "4500"), ("months", "60"), ("paidFrom", "1100"),
            ])).Status.ShouldBe(HttpStatusCode.SeeOther);
        (await web.Send("/doen/DepreciateAssets", [("until", "10-2026")])).Status.ShouldBe(HttpStatusCode.SeeOther);
        var page = WebUtility.HtmlDecode(await web.Get("/geld/bezittingen?jaar=2026"));
        page.ShouldContain("Partytent");
        page.ShouldContain("590,00");
        page.ShouldContain("doen/DisposeOfAsset");
    }
}
