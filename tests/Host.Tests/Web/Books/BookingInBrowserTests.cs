using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Wijkboek.Host.Tests.Web.Acts;

namespace Wijkboek.Host.Tests.Web.Books;

/// <summary>
/// From a mistake to a booking in Chromium, by keyboard and without script, on a telephone and on a desk.
/// </summary>
[Collection(nameof(ActingFixture))]
public sealed class BookingInBrowserTests(ActingFixture web, BrowserFixture browser)
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("WIJKBOEK_PICTURES");

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task A_mistake_is_pointed_out_seen_first_and_then_booked(int width)
    {
        var page = await browser.Open(width);
        await page.GotoAsync(new Uri(await web.Address(), $"{ActingFixture.Home}/geld/boeken").ToString());
        await page.FillAsync("[name=amount]", "1,234");
        await page.FillAsync("[name=date]", "31 februari");
        await page.FillAsync("[name=description]", $"Ranja bij {width}");
        await page.Turn(() => page.PressAsync("[name=description]", "Enter"));
        await Examine(page, "boeken-geweigerd", width);
        (await page.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("samenvatting");
        (await page.InputValueAsync("[name=amount]")).ShouldBe("1,234");
        await page.ClickAsync("#samenvatting a[href='#v-amount']");
        await page.FillAsync("[name=amount]", "84+12,50");
        await page.FillAsync("[name=date]", "vandaag");
        await page.FillAsync("[name=for]", "Activiteiten");
        await page.Turn(() => page.ClickAsync("text=Kijk eerst"));
        await Examine(page, "boeken-kijk-eerst", width);
        (await page.TextContentAsync("#v-amount-u")).ShouldBe("= €\u00A096,50");
        await page.Turn(() => page.ClickAsync("button[value=leg-vast]"));
        await Examine(page, "boeken-gedaan", width);
        page.Url.ShouldContain("/gedaan/");
        await page.ReloadAsync();
        (await page.TextContentAsync("h1")).ShouldBe("Vastgelegd");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_full_entry_that_is_not_balanced_says_so_and_fits_a_telephone()
    {
        foreach (var width in new[] { 360, 1280 })
        {
            var page = await browser.Open(width);
            await page.GotoAsync(
                new Uri(await web.Address(), $"{ActingFixture.Home}/geld/boeken/volledig").ToString());
            await page.SelectOptionAsync("[name=journal]", "bank");
            await page.FillAsync("[name='lines[0].account']", "4300");
            await page.FillAsync("[name='lines[0].debit']", "96,50");
            await page.FillAsync("[name='lines[1].account']", "Bank");
            await page.FillAsync("[name='lines[1].credit']", "84,-");
            await page.Turn(() => page.ClickAsync("button[value=leg-vast]"));
            await Examine(page, "voluit-geweigerd", width);
            await page.FillAsync("[name='lines[1].credit']", "veel");
            await page.Turn(() => page.ClickAsync("button[value=leg-vast]"));
            await Examine(page, "voluit-onleesbaar", width);
            await page.Context.CloseAsync();
        }
    }

    private static async Task Examine(IPage page, string name, int width)
    {
        if (Pictures is not null)
            await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}-{width}.png"), FullPage = true });
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, name);
        (await page.RunAxe()).Violations
            .Select(found => $"{found.Id}: {string.Join(" | ", found.Nodes.Take(3).Select(node => node.Html))}")
            .ShouldBeEmpty($"{name} at {width}");
    }
}
