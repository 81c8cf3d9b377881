using Microsoft.Playwright;
using Wijkboek.Host.Tests.Web;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace Wijkboek.Host.Tests.Web;

/// <summary>The Chromium of the machine, started once, by the first test that looks at a page.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    // What a page may show is tested here, not how soon: a busy machine may take long to write a whole report.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> started = new(Start);

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>A page of its own.</summary>
    /// <param name="hasScript">False is a browser in which no script runs at all.</param>
    internal async Task<IPage> Open(int width, ColorScheme scheme = ColorScheme.Light, bool hasScript = true)
    {
        var context = await (await started.Value).Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = hasScript,
            // The page allows no script at all; without this axe could not be put into it.
            BypassCSP = true,
        });
        context.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!started.IsValueCreated)
            return;
        var (playwright, browser) = await started.Value;
        await browser.CloseAsync();
        playwright.Dispose();
    }

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> Start()
    {
        var playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout((float)Patience.TotalMilliseconds);
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Headless = true,
            Args = Flags,
        });
        return (playwright, browser);
    }
}
