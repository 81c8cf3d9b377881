using System.Net;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Wijkboek.Host.Web.Manual;

namespace Wijkboek.Host.Tests.Web.Manual;

/// <summary>The manual can be read within the product, also by who cannot get in.</summary>
public sealed partial class ManualOnTheWebTests(WebFixture web, BrowserFixture chromium)
{
    [Fact]
    public async Task Every_page_is_there_with_its_pictures_and_leads_only_to_pages_that_are()
    {
        foreach (var name in ManualFiles.Pages)
        {
            var html = await web.Get($"/handleiding/{name}");
            html.ShouldNotContain("**", Case.Sensitive, name);
            html.ShouldNotContain("<!--", Case.Sensitive, name);
            html.ShouldNotContain(".md", Case.Sensitive, name);
            foreach (Match address in Address().Matches(html))
                (await (await web.Client()).GetAsync(address.Groups["to"].Value)).StatusCode
                    .ShouldBe(HttpStatusCode.OK, $"{name}: {address.Value}");
        }

        (await web.Get("/handleiding")).ShouldContain("<a href=\"/handleiding/boeken\">");
    }

    [Theory]
    [InlineData("/handleiding/bestaat-niet")]
    [InlineData("/handleiding/beelden/bestaat-niet.png")]
    [InlineData("/handleiding/beelden/..%2Fboeken.md")]
    public async Task What_is_no_part_of_it_is_not_served(string path) =>
        (await (await web.Client()).GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("mensen-en-rollen", 360)]
    [InlineData("back-up", 360)]
    [InlineData("zoeken", 1280)]
    public async Task A_page_fits_its_window_and_can_be_read_by_everybody(string name, int width)
    {
        var page = await chromium.Open(width);
        await page.GotoAsync(new Uri(await web.Address(), $"/handleiding/{name}").ToString());
        if (Environment.GetEnvironmentVariable("WIJKBOEK_PICTURES") is { } pictures)
            await page.ScreenshotAsync(new() { Path = Path.Combine(pictures, $"manual-{name}.png"), FullPage = true });
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        (await page.RunAxe()).Violations.Select(each => $"{each.Id}: {each.Nodes[0].Html}").ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public void Text_is_text_and_marks_are_marks()
    {
        ManualText.ToHtml("# Kop\nEen <b>tag</b> & **vet** met `a_b_c`.\n1. een\n   en verder\n2. [twee](boeken.md)\n")
            .ShouldBe(
                "<h1>Kop</h1>\n<p>Een &lt;b&gt;tag&lt;/b&gt; &amp; <b>vet</b> met <code>a_b_c</code>.</p>\n"
                + "<ol><li>een en verder</li><li><a href=\"/handleiding/boeken\">twee</a></li></ol>\n");
        ManualText.ToHtml("![Een plaat](beelden/x.png)\n3. drie\n")
            .ShouldBe(
                "<p><img src=\"/handleiding/beelden/x.png\" alt=\"Een plaat\" loading=\"lazy\"></p>\n"
                + "<ol start=\"3\"><li>drie</li></ol>\n");
        ManualText.ToHtml("| a | b |\n|---|---|\n| 1 | 2 |\n")
            .ShouldContain("<th scope=\"col\">b</th></tr></thead><tbody><tr><td>1</td>");
    }

    [GeneratedRegex("(?:href|src)=\"(?<to>/handleiding[^\"]*)\"")]
    private static partial Regex Address();
}
