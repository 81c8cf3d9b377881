using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Wijkboek.Host.Html;
using Wijkboek.Host.Tests.Pdf.Layout;
using Wijkboek.Host.Web.Frame;

namespace Wijkboek.Host.Tests.Web;

/// <summary>Pages as a browser shows them, on a telephone and on a desk: for everybody, and never too wide.</summary>
public sealed class BrowserTests(WebFixture web, BrowserFixture browser)
{
    // Where screenshots are kept for people to look at; without it none are taken.
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("WIJKBOEK_PICTURES");

    // A report is paper, also by lamplight.
    private static readonly Window[] Paper =
        [new(360, ColorScheme.Light, IsExamined: true), new(1280, ColorScheme.Light)];

    private static readonly Window[] Windows =
        [.. Paper, new(768, ColorScheme.Light), new(1280, ColorScheme.Dark, IsExamined: true)];

    public static TheoryData<string> Paths { get; } =
    [
        "?jaar=2025", "/kengetallen?jaar=2025", "/verdienmodel?jaar=2025", "/rapporten?jaar=2025",
        "/verdienmodel?jaar=2024",
        "/rapporten/jaarverslag?jaar=2025", "/rapporten/jaarverslag/jaarrekening-2025?jaar=2025",
        "/rapporten/jaarverslag/waardering-en-buurtbanen?jaar=2025",
        "/rapporten/kengetallen?jaar=2025", "/rapporten/profiel?jaar=2025",
        "/cijfer/kpi/neighbourhoodJobs.total?jaar=2025",
        "/verdienmodel?jaar=2025&zoals-bekend=2025-07-01", "/er/is/niets",
        "/doen", "/doen/PostEntry", "/doen/SetOpeningHours", "/doen/RecordTaxProfile", "/geld/boeken",
        "/geld/boeken/volledig", "/waardering/vergoedingen?jaar=2025", "/waardering/vergoedingen/u-4ybhexrd?jaar=2025",
    ];

    /// <summary>Every page of the navigation that was not named above, and one of each kind that it leads to.</summary>
    public static TheoryData<string> Rooms { get; } =
    [
        .. Doors.All.Except([Doors.Overview, Doors.Kpi, Doors.Earnings, Doors.Reports]).Select(door => door.Path),
        "subsidies/wijkactiviteiten-2024", "banen/hulpkok-eetcafe", "leden/u-6gxbzwyq", "geld/rekeningen/1100",
        "geld/projecten/voorzorgcirkels", "geld/financiers", "controle/gebeurtenis/3000", "zoek",
    ];

    [Theory]
    [MemberData(nameof(Rooms))]
    public async Task Every_page_of_the_navigation_can_be_used_by_everybody(string path)
    {
        var page = await browser.Open(360);
        await page.GotoAsync(
            new Uri(await web.Address(), $"/{WebFixture.Cooperative}/{path}?jaar=2025&q=wijk").ToString());
        // One page, asked for once, in windows of every size: it answers to its size by itself.
        foreach (var (width, scheme, isExamined) in Windows)
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await Examine(page, path, new Window(width, scheme, isExamined));
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task A_page_can_be_used_by_everybody(string path)
    {
        var address = new Uri(await web.Address(), $"/{WebFixture.Cooperative}{path}").ToString();
        await Look(
            path, page => page.GotoAsync(address),
            path.StartsWith("/rapporten/", StringComparison.Ordinal) ? Paper : Windows);
    }

    [Fact]
    public async Task A_report_with_every_kind_of_block_can_be_used_by_everybody()
    {
        using var html = new MemoryStream();
        HtmlReportRenderer.SelfContained.Render(SampleReport.Whole(), html);
        var text = System.Text.Encoding.UTF8.GetString(html.ToArray());
        await Look("voorbeeldverslag", page => page.SetContentAsync(text), Paper);
    }

    private async Task Look(
        string name, Func<IPage, Task> open, IReadOnlyList<Window> windows)
    {
        foreach (var window in windows)
        {
            var page = await browser.Open(window.Width, window.Scheme);
            await open(page);
            await Examine(page, name, window);
            await page.Context.CloseAsync();
        }
    }

    private static async Task Examine(IPage page, string name, Window window)
    {
        var (width, scheme, isExamined) = window;
        await Keep(page, $"{name}-{width}-{scheme}");
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth"))
            .ShouldBeLessThanOrEqualTo(width, $"{name} is wider than its window of {width}");
        if (isExamined)
            (await page.RunAxe()).Violations.Select(Said).ShouldBeEmpty($"{name} at {width}, {scheme}");
    }

    private static string Said(AxeResultItem violation) => $"{violation.Id}: {violation.Help} – "
        + string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html));

    private static async Task Keep(IPage page, string name)
    {
        if (Pictures is null)
            return;
        var file = $"{string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) ? letter : '-'))}.png";
        await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, file), FullPage = true });
    }

    /// <param name="IsExamined">Whether axe looks as well: the same page in other colours, or in another order.</param>
    private sealed record Window(int Width, ColorScheme Scheme, bool IsExamined = false);
}
