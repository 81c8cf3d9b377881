using System.Text;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Wijkboek.Host.Tests.Web.Acts;

namespace Wijkboek.Host.Tests.Web.Banking;

/// <summary>What goes wrong with statements: it is said where, and nothing typed is lost.</summary>
[Collection(nameof(ActingFixture))]
public sealed class BankInBrowserTests(ActingFixture web, BrowserFixture browser)
{
    private const string Own = "NL20INGB0001234567";
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("WIJKBOEK_PICTURES");
    private static readonly int[] Widths = [360, 768, 1280];

    private static readonly Line[] Lines =
    [
        new("2026-03-02", -4_215, "Bouwmarkt De Hoek", "Verf voor het buurthuis"),
        new("2026-03-03", 15_000, "Onbekende gever", "Voor het goede werk"),
    ];

    [Fact]
    public async Task A_file_that_cannot_be_read_says_why_and_takes_nothing()
    {
        var page = await Open();
        await Press(page, "Lees in");
        (await page.TextContentAsync("#samenvatting"))!.ShouldContain("Er is geen bestand gekozen");
        await page.SetInputFilesAsync("[name=bestand]", File("foto.jpg", "dit is geen afschrift"));
        await Press(page, "Lees in");
        (await page.TextContentAsync("main"))!.ShouldContain("foto.jpg");
        (await page.TextContentAsync("main"))!.ShouldContain("Er is niets van overgenomen");
        await Examine(page, "bank-onleesbaar");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_difference_asks_a_reason_and_what_is_refused_in_the_grid_stays_as_typed()
    {
        var page = await Open();
        await page.SetInputFilesAsync(
            "[name=bestand]", File("maart.xml", StatementText.Of(Own, 100_000, 110_786, Lines)));
        await Press(page, "Lees in");
        (await page.TextContentAsync("main"))!.ShouldContain("nog niet gekoppeld");
        await Press(page, "Ga verder");
        (await page.TextContentAsync("main"))!.ShouldContain("Het verschil is €\u00A00,01");
        await Examine(page, "bank-verschil");
        await page.FillAsync("[name='reden.0']", "De bank rondde af");
        await Press(page, "Ga verder");
        (await page.TextContentAsync("main"))!.ShouldContain("De bank rondde af");
        await Examine(page, "bank-raster");

        await page.Locator("[name^='rekening.']").Nth(0).FillAsync("4300");
        await page.Locator("[name^='rekening.']").Nth(1).FillAsync("8040");
        await Press(page, "Boek de aangevinkte");
        (await page.TextContentAsync("#samenvatting"))!.ShouldContain("Onbekende gever");
        (await page.Locator("[name^='rekening.']").CountAsync()).ShouldBe(1);
        (await page.Locator("[name^='rekening.']").InputValueAsync()).ShouldBe("8040");
        (await page.TextContentAsync("main"))!.ShouldContain("Eén regel is geboekt.");
        await Examine(page, "bank-geweigerd");
        await page.Locator("[name^='rekening.']").FillAsync("4300");
        await Press(page, "Boek de aangevinkte");
        (await page.TextContentAsync("main"))!.ShouldContain("Alles van de bank is geboekt.");
        await Examine(page, "bank-klaar");
        await page.Context.CloseAsync();
    }

    private static FilePayload File(string name, string text) =>
        new() { Name = name, MimeType = "application/octet-stream", Buffer = Encoding.UTF8.GetBytes(text) };

    private async Task<IPage> Open()
    {
        var page = await browser.Open(1280);
        await page.GotoAsync(new Uri(await web.Address(), $"{ActingFixture.Home}/bank").ToString());
        return page;
    }

    private static Task Press(IPage page, string button) =>
        page.Turn(() => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync());

    private static async Task Examine(IPage page, string name)
    {
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            if (Pictures is not null)
                await page.ScreenshotAsync(
                    new() { Path = Path.Combine(Pictures, $"{name}-{width}.png"), FullPage = true });
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth"))
                .ShouldBeLessThanOrEqualTo(width, name);
            (await page.RunAxe()).Violations
                .Select(found => $"{found.Id}: {string.Join(" | ", found.Nodes.Take(3).Select(node => node.Html))}")
                .ShouldBeEmpty($"{name} at {width}");
        }
    }
}
