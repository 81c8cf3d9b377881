using System.Net;
using Wijkboek.Application.Finance.GeneralLedger;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.Subsidies.SubsidyOverview;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Web.Search;

namespace Wijkboek.Host.Tests.Web.Search;

public sealed class SearchTests(WebFixture web)
{
    private const string Home = $"/{WebFixture.Cooperative}";

    [Theory]
    [InlineData("1.234,56", 123456L)]
    [InlineData("1234,56", 123456L)]
    [InlineData("€ 12", 1200L)]
    [InlineData("0,05", 5L)]
    [InlineData("12,5", null)]
    [InlineData("1.23", null)]
    [InlineData("-5,00", null)]
    [InlineData("een", null)]
    public void An_amount_is_understood_as_it_is_written(string asked, long? cents) =>
        SearchReading.CentsOf(asked).ShouldBe(cents);

    [Fact]
    public async Task Members_subsidies_accounts_and_pages_are_found_by_their_names()
    {
        var question = await web.Ask(2025);
        var member = ((MembersAnswer)(await MembersAnswer.Give(question)).Data).Members.First(
            one => one.Name is not null);
        (await Found(member.Name!)).ShouldContain($"href=\"{Home}/leden/{member.Member}?");
        var subsidy = ((SubsidiesAnswer)(await SubsidiesAnswer.Give(question)).Data).Subsidies[0];
        (await Found(subsidy.Title)).ShouldContain($"href=\"{Home}/subsidies/{subsidy.Id}?");
        (await Found("1100")).ShouldContain($"href=\"{Home}/geld/rekeningen/1100?");
        (await Found("verdienmodel")).ShouldContain($"href=\"{Home}/verdienmodel?");
    }

    [Fact]
    public async Task Entries_are_found_by_number_and_by_amount_and_events_by_their_place()
    {
        var entry = ((GeneralLedgerAnswer)(await GeneralLedgerAnswer.Give(await web.Ask(2025))).Data).Entries[^1];
        var page = $"href=\"{Home}/geld/boekingen/{entry.Id}?";
        (await Found(entry.Number)).ShouldContain(page);
        (await Found(entry.Id)).ShouldContain(page);
        (await Found("4.000")).ShouldContain($"href=\"{Home}/controle/gebeurtenis/4000?");
        var amount = entry.Lines.Max(line => line.DebitCents);
        (await Found(Dutch.Number(amount / 100m, 2))).ShouldContain("Boekingen");
    }

    [Fact]
    public async Task What_was_asked_is_written_back_harmless()
    {
        var html = await Found("<script>alert(1)</script>");
        html.ShouldNotContain("<script>");
        html.ShouldContain("Niets gevonden voor");
    }

    [Fact]
    public async Task What_is_found_can_be_opened_also_outside_the_period_that_is_shown()
    {
        var old = ((SubsidiesAnswer)(await SubsidiesAnswer.Give(await web.Ask(2024))).Data).Subsidies[0];
        var html = WebUtility.HtmlDecode(await web.Get($"{Home}/zoek?jaar=2025&q={Uri.EscapeDataString(old.Title)}"));
        var address = html.Split($"href=\"{Home}/subsidies/{old.Id}")[1].Split('"')[0];
        (await web.Get($"{Home}/subsidies/{old.Id}{address}")).ShouldContain("Waar staat deze subsidie");
    }

    private async Task<string> Found(string asked) =>
        await web.Get($"{Home}/zoek?jaar=2025&q={Uri.EscapeDataString(asked)}");
}
