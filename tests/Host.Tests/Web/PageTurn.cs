using Microsoft.Playwright;

namespace Wijkboek.Host.Tests.Web;

/// <summary>
/// What leads to another page, or to the same one anew. A click is over before the page that it asks for is there: who
/// looks at once may see the one that is leaving.
/// </summary>
internal static class PageTurn
{
    public static async Task Turn(this IPage page, Func<Task> act)
    {
        await page.EvaluateAsync("document.documentElement.dataset.leaving = ''");
        await act();
        await page.Locator("html:not([data-leaving])").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.WaitForLoadStateAsync();
    }
}
