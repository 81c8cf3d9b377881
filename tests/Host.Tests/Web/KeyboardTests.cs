using Microsoft.Playwright;
using Wijkboek.Host.Web.Frame;

namespace Wijkboek.Host.Tests.Web;

/// <summary>Pages by keyboard alone: with Tab, and with shortcuts for who wants them.</summary>
public sealed class KeyboardTests(WebFixture web, BrowserFixture browser)
{
    private const string Home = $"/{WebFixture.Cooperative}";

    [Fact]
    public void Each_part_of_the_work_has_a_letter_of_its_own()
    {
        Doors.Houses.Select(Shortcuts.LetterOf).ShouldAllBe(letter => letter != null);
        Doors.Houses.Select(Shortcuts.LetterOf).ShouldBeUnique();
    }

    [Fact]
    public async Task Shortcuts_lead_to_every_part_that_the_page_names()
    {
        // Not on the first of them: where one is already, nobody can wait to come.
        var page = await Open("/termijnen?jaar=2025");

        // The letter counts for two seconds after g. A busy machine may take longer between two keys.
        await page.Clock.PauseAtAsync(DateTime.UtcNow.AddDays(1));
        foreach (var house in Doors.Houses)
        {
            await page.Keyboard.PressAsync("g");
            await page.Keyboard.PressAsync($"{Shortcuts.LetterOf(house)}");
            await page.WaitForURLAsync(new Uri(await web.Address(), $"{Home}/{house.Path}".TrimEnd('/')) + "?**");
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_list_of_shortcuts_opens_closes_and_switches_them_off()
    {
        var page = await Open("?jaar=2025");
        var list = page.Locator("#toetsen");
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(list).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#toetsen-kop")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(list).ToBeHiddenAsync();

        await page.ClickAsync("[popovertarget=toetsen]:visible");
        await page.UncheckAsync("#toetsen-aan");
        await page.ReloadAsync();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(list).ToBeHiddenAsync();
        (await Focused(page)).ShouldNotBe("zoek");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Search_time_and_the_main_act_are_one_key_away_and_typing_stays_typing(int width)
    {
        var page = await Open("/geld/boekingen?jaar=2025", width);
        await page.Keyboard.PressAsync("t");
        await Assertions.Expect(page.Locator("#tijd-periode")).ToBeFocusedAsync();
        await page.FocusAsync("h1 >> xpath=ancestor::main//a[1]");
        await page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Locator("#zoek")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("n/gb?");
        (await page.InputValueAsync("#zoek")).ShouldBe("n/gb?");
        page.Url.ShouldContain("/geld/boekingen");
        await page.Keyboard.PressAsync("Escape");
        await page.FocusAsync("main a[href]");
        await page.Keyboard.PressAsync("n");
        await page.WaitForURLAsync("**/geld/boeken?**");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Rows_and_events_are_walked_through_with_keys()
    {
        var page = await Open("/geld/rekeningen?jaar=2025");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        var second = await page.Locator("tbody tr a").Nth(1).GetAttributeAsync("href");
        (await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')")).ShouldBe(second);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync($"**{second}");

        await page.GotoAsync(new Uri(await web.Address(), $"{Home}/controle?bij=4000").ToString());
        await page.Keyboard.PressAsync("ArrowRight");
        await page.WaitForURLAsync("**bij=4001");
        await page.Keyboard.PressAsync("ArrowLeft");
        await page.WaitForURLAsync("**bij=4000");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("?jaar=2025")]
    [InlineData("/controle/keten?jaar=2025")]
    [InlineData("/waardering/vergoedingen?jaar=2025")]
    public async Task Tab_begins_at_the_content_and_shows_where_it_is(string path)
    {
        var page = await Open(path);
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.className")).ShouldBe("wb-skip-link");
        await page.Keyboard.PressAsync("Enter");
        for (var i = 0; i < 15; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (i == 0)
                (await page.EvaluateAsync<bool>("!!document.activeElement.closest('main')")).ShouldBeTrue();
            (await page.EvaluateAsync<bool>(
                """
                (() => {
                  const at = document.activeElement, look = getComputedStyle(at);
                  return at === document.body
                    || (at.checkVisibility() && (look.outlineStyle !== "none" || look.boxShadow !== "none"));
                })()
                """)).ShouldBeTrue(await page.EvaluateAsync<string>("document.activeElement.outerHTML"));
        }

        await page.Context.CloseAsync();
    }

    private async Task<IPage> Open(string path, int width = 1280)
    {
        var page = await browser.Open(width);
        await page.GotoAsync(new Uri(await web.Address(), $"{Home}{path}").ToString());
        return page;
    }

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("document.activeElement.id");
}
