using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Wijkboek.Host.Tests.Web.Story;

/// <summary>A person behind a browser, who does what the page says and reads what it answers.</summary>
/// <param name="site">Where the product is.</param>
internal sealed class Somebody(IPage page, Uri site) : IAsyncDisposable
{
    // Long enough for a busy machine, and soon enough to hear what a step waits for in vain.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public IPage Page => page;

    public static async Task<Somebody> Comes(BrowserFixture chromium, Uri site, bool hasScript = true)
    {
        var page = await chromium.Open(1280, hasScript: hasScript);
        page.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        return new Somebody(page, site);
    }

    public async Task Open(string path)
    {
        var answer = await page.GotoAsync(new Uri(site, path).ToString());
        answer!.Ok.ShouldBeTrue($"{path}: {answer.Status}");
    }

    public Task Press(string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();

    /// <summary>A button that stands at several things: the one of this thing.</summary>
    public Task PressFor(string button, string thing) =>
        page.GetByRole(AriaRole.Button, new() { NameRegex = new($"^{Regex.Escape(button)} ?: {Regex.Escape(thing)}") })
            .First.ClickAsync();

    public Task Follow(string link) =>
        page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();

    public Task Type(string label, string text) => page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    public Task Choose(string label, string option) =>
        page.GetByLabel(label, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = option });

    public Task Tick(string label) => page.GetByLabel(label, new() { Exact = true }).CheckAsync();

    /// <summary>Waits until the page is headed so.</summary>
    public Task Sees(string heading) =>
        page.GetByRole(AriaRole.Heading, new() { Name = heading, Exact = true }).First.WaitForAsync();

    public Task Reads(string text) => page.GetByText(text).First.WaitForAsync();

    /// <summary>A key figure of the page, by what it is called.</summary>
    public ILocator Figure(string label) => page.Locator(".wb-key-figure")
        .Filter(new() { Has = page.GetByText(label, new() { Exact = true }) }).Locator(".wb-key-figure__value");

    /// <summary>Euros, as the page writes them, with ordinary spaces.</summary>
    public async Task<string> Amount(string label) =>
        (await Figure(label).TextContentAsync())!.Replace('\u00A0', ' ').Trim();

    /// <summary>Finds an act in the list of what can be done, and fills in its form by its field names.</summary>
    public async Task Do(string title, params (string Field, string Text)[] fields)
    {
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Hoofdmenu" })
            .GetByRole(AriaRole.Link, new() { Name = "Doen", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = title, Exact = true }).ClickAsync();
        await Fill(fields);
        await Press("Leg vast");
        await Sees("Vastgelegd");
    }

    public async Task Fill(params (string Field, string Text)[] fields)
    {
        foreach (var (field, text) in fields)
        {
            var input = page.Locator($"[name='{field}']").First;
            var kind = await input.EvaluateAsync<string>("field => field.type");
            if (kind == "radio")
                await page.Locator($"[name='{field}'][value='{text}']").CheckAsync();
            else if (kind == "select-one")
                await input.SelectOptionAsync(text);
            else if (kind == "checkbox")
                await input.CheckAsync();
            else
                await input.FillAsync(text);
        }
    }

    /// <summary>In another of the roles that this person has.</summary>
    public async Task WorksAs(string role)
    {
        await page.Locator("button.wb-who").ClickAsync();
        await Choose("Kijk als", role);
        await Press("Kies deze rol");
        await page.Locator(".wb-who__role").GetByText(role, new() { Exact = true }).WaitForAsync();
    }

    /// <summary>By the bar over the page, at what was known at the end of a day.</summary>
    public async Task LooksBackTo(string day)
    {
        await page.Locator(".wb-time-bar summary").ClickAsync();
        await Type("Zoals bekend op", day);
        await Press("Kijk terug");
    }

    /// <returns>What came down, as it is.</returns>
    public async Task<byte[]> Downloads(string link)
    {
        var coming = page.WaitForDownloadAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();
        var download = await coming;
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }

    public Task Arrives(string path) => page.WaitForURLAsync(Ending(path));

    public ValueTask DisposeAsync() => new(page.Context.CloseAsync());

    private static Regex Ending(string path) => new($"^https?://[^/]+{Regex.Escape(path)}(\\?.*)?$");
}
