using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Wijkboek.Domain.Access.Roles;
using static Wijkboek.Host.Tests.Web.SignIn.SignInFixture;

namespace Wijkboek.Host.Tests.Web.SignIn;

/// <summary>Pages of coming in as a browser shows them: for everybody, and never too wide.</summary>
public sealed class EntryBrowserTests(SignInFixture web, BrowserFixture chromium) : IClassFixture<SignInFixture>
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("WIJKBOEK_PICTURES");

    [Fact]
    public async Task Pages_of_coming_in_can_be_used_by_everybody()
    {
        await web.User(Role.Administrator);
        var (_, link) = await web.Installation.Access.Invitations.Invite(
            "Noor", $"{Guid.NewGuid():N}@voorbeeld.example", Own, default);
        await Look("inloggen", "/inloggen");
        await Look("herstelcode", "/inloggen?herstelcode=ja");
        await Look("uitnodiging", link!);
        await Look("uitnodiging-weg", "/uitnodiging/u-niemand.x");
    }

    [Fact]
    public async Task The_account_and_the_users_can_be_looked_after_by_everybody()
    {
        var page = await chromium.Open(1280);
        var user = await web.User(Role.Administrator);
        await page.GotoAsync(new Uri(web.Address, "/inloggen").ToString());
        await page.GetByLabel("E-mailadres").FillAsync(user.Email);
        await page.GetByLabel("Wachtwoord").FillAsync(Password);
        await page.GetByLabel("Code uit je app").FillAsync(web.Code());
        await page.GetByRole(AriaRole.Button, new() { Name = "Inloggen", Exact = true }).ClickAsync();
        await page.WaitForURLAsync($"**/{Own}/**");
        await page.GotoAsync(new Uri(web.Address, $"/{Own}/gebruikers").ToString());
        await Examine(page, "gebruikers");
        await page.GotoAsync(new Uri(web.Address, "/account").ToString());
        await Examine(page, "account");
        await page.Turn(() => page.GetByRole(AriaRole.Link, new() { Name = "Bekijk en maak sleutels" }).ClickAsync());
        await page.GetByLabel("Waarvoor is hij?").FillAsync("Rekenblad van de tuin");
        await page.GetByLabel("Je wachtwoord").FillAsync(Password);
        await Examine(page, "sleutels");
        await page.GetByRole(AriaRole.Button, new() { Name = "Maak de sleutel" }).ClickAsync();
        await page.GetByText("Bewaar deze sleutel").WaitForAsync();
        await page.SetViewportSizeAsync(360, 740);
        await Examine(page, "sleutel-360", 360);
        await page.Turn(() => page.GetByRole(AriaRole.Link, new() { Name = "Ik heb hem bewaard" }).ClickAsync());
        await Examine(page, "sleutels-360", 360);
        await page.Context.CloseAsync();
    }

    private async Task Look(string name, string path)
    {
        foreach (var (width, scheme) in new[] { (360, ColorScheme.Light), (1280, ColorScheme.Dark) })
        {
            var page = await chromium.Open(width, scheme);
            await page.GotoAsync(new Uri(web.Address, path).ToString());
            await Examine(page, $"{name}-{width}", width);
            await page.Context.CloseAsync();
        }
    }

    private static async Task Examine(IPage page, string name, int width = 1280)
    {
        if (Pictures is not null)
            await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{name}.png"), FullPage = true });
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, name);
        (await page.RunAxe()).Violations.Select(each => $"{each.Id}: {each.Nodes[0].Html}").ShouldBeEmpty(name);
    }
}
