using Wijkboek.Application.Access.Rights;
using Wijkboek.Host.Web.Acts;

namespace Wijkboek.Host.Tests.Web.Acts;

/// <summary>A page leads to what people come to it to do, for whoever may.</summary>
[Collection(nameof(ActingFixture))]
public sealed class DoorActsTests(ActingFixture web)
{
    private const string Subsidies = "/subsidies";
    private const string Link = "/doen/ApplyForSubsidy?";

    [Fact]
    public void Every_act_that_a_page_leads_to_exists_and_somebody_may_do_it()
    {
        DoorActs.All.Values.SelectMany(acts => acts)
            .Where(name => Modules.Acts.Find(name) is null || ActRights.Table.Of(name) is [])
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_may_do_it_finds_it_on_the_page_and_nobody_else()
    {
        (await web.Get(Subsidies, "treasurer")).ShouldContain(Link);
        (await web.Get(Subsidies, "auditor")).ShouldNotContain(Link);
        // The past cannot be added to.
        (await web.Get($"{Subsidies}?zoals-bekend=2025-07-01", "treasurer")).ShouldNotContain(Link);
    }

    [Theory]
    [InlineData("b-qbhax57v", "/doen/ReverseEntry?jaar=2025&amp;entry=b-qbhax57v&amp;year=2025&amp;on=vandaag")]
    [InlineData(
        "o-3h22c6h8",
        "/doen/ReverseInstalment?jaar=2025&amp;incomeStream=zaalverhuur&amp;instalment=o-3h22c6h8&amp;on=vandaag")]
    public async Task An_entry_leads_to_undoing_it(string entry, string link)
    {
        (await web.Get($"/geld/boekingen/{entry}?jaar=2025", "treasurer")).ShouldContain(link);
        (await web.Get($"/geld/boekingen/{entry}?jaar=2025", "auditor")).ShouldNotContain("/doen/Reverse");
    }
}
