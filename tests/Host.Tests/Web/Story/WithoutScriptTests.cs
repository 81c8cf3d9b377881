using System.Text;
using Microsoft.Playwright;
using Wijkboek.Application.Acts.Import;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Host.Access.Users;
using Wijkboek.Host.Tests.Cli;
using Wijkboek.Host.Tests.Web.SignIn;

namespace Wijkboek.Host.Tests.Web.Story;

/// <summary>A morning of a treasurer whose browser runs no script: all but passkeys works.</summary>
public sealed class WithoutScriptTests(SignInFixture web, BrowserFixture chromium) : IClassFixture<SignInFixture>
{
    private const int Rents = 10;
    private const string Home = $"/{SignInFixture.Own}";

    [Fact]
    public async Task All_but_passkeys_works_without_script()
    {
        var user = await web.User(Role.Treasurer);
        await using var fatima = await Somebody.Comes(chromium, web.Address, hasScript: false);

        await HadBookedRents();
        await SignIn(fatima, user);
        await Book(fatima, "84+12,50", "Brood en soep", "3-2-2025");
        await Book(fatima, "210", "Kachel nagekeken", "4-3-2025");
        await FindInATable(fatima);
        await ChangePeriodAndMoment(fatima);
        await TakeFilesHome(fatima);
        await LookFirstAndThenRecord(fatima);
    }

    // Enough for a list to have a field to search in.
    private async Task HadBookedRents() => (await web.Installation.Import.Run(
        SignInFixture.Own, "u-import",
        [.. Enumerable.Range(100, Rents).Select(number => CommandFile.Rent(number, 64_000, 64_000))],
        new Progress<int>(), default)).ShouldBeOfType<ImportAnswer.Completed>();

    private async Task SignIn(Somebody fatima, User user)
    {
        await fatima.Open("/inloggen");
        // What needs script is not offered.
        (await fatima.Page.GetByRole(AriaRole.Button, new() { Name = "Verder met passkey" }).CountAsync()).ShouldBe(0);
        await fatima.Type("E-mailadres", user.Email);
        await fatima.Type("Wachtwoord", SignInFixture.Password);
        await fatima.Type("Code uit je app", web.Code());
        await fatima.Press("Inloggen");
        await fatima.Arrives(Home);
    }

    private static async Task Book(Somebody fatima, string amount, string description, string date)
    {
        await fatima.Open($"{Home}/geld/boeken");
        await fatima.Fill(
            ("kind", "out"), ("amount", amount), ("for", "Activiteiten"), ("description", description),
            ("date", date));
        await fatima.Press("Boek");
        await fatima.Sees("Vastgelegd");
    }

    private static async Task FindInATable(Somebody fatima)
    {
        await fatima.Open($"{Home}/geld/boekingen?jaar=2025");
        var rows = fatima.Page.Locator("tbody tr");
        (await rows.CountAsync()).ShouldBe(Rents + 2);
        await fatima.Type("Zoek in deze lijst", "soep");
        await fatima.Page.Locator(".wb-sheet").GetByRole(AriaRole.Button, new() { Name = "Zoek" }).ClickAsync();
        await fatima.Page.GetByText($"1 van {Rents + 2}").WaitForAsync();
        (await rows.CountAsync()).ShouldBe(1);
        (await rows.First.TextContentAsync())!.ShouldContain("Brood en soep");
        await fatima.Follow("Toon alles");
        await fatima.Follow("Omschrijving");
        await fatima.Page.Locator("th[aria-sort=ascending]").WaitForAsync();
        (await rows.First.TextContentAsync())!.ShouldContain("Brood en soep");
        await fatima.Page.Locator("th[aria-sort=ascending] a").ClickAsync();
        await fatima.Page.Locator("th[aria-sort=descending]").WaitForAsync();
        (await rows.First.TextContentAsync())!.ShouldContain("Kachel nagekeken");
    }

    private static async Task ChangePeriodAndMoment(Somebody fatima)
    {
        await fatima.Page.Locator(".wb-time-bar summary").ClickAsync();
        await fatima.Choose("Periode", "maart 2025");
        await fatima.Press("Toon periode");
        await fatima.Page.Locator(".wb-time-bar summary").GetByText("Maart 2025").WaitForAsync();
        (await fatima.Page.Locator("tbody tr").CountAsync()).ShouldBe(1);
        await fatima.Open($"{Home}/geld/boekingen?jaar=2025");
        await fatima.LooksBackTo("2026-11-19");
        await fatima.Reads("zoals bekend op 19 november 2026");
        (await fatima.Page.Locator("tbody tr").CountAsync()).ShouldBe(0);
        await fatima.Follow("Terug naar vandaag");
        await fatima.Reads("Kachel nagekeken");
    }

    private static async Task TakeFilesHome(Somebody fatima)
    {
        var table = Encoding.UTF8.GetString(await fatima.Downloads("CSV"));
        table.ShouldContain("Brood en soep");
        table.ShouldContain("210,00");
        await fatima.Open($"{Home}/rapporten?jaar=2025");
        var report = await fatima.Downloads("Download pdf");
        Encoding.ASCII.GetString(report.AsSpan(0, 5)).ShouldBe("%PDF-");
    }

    private static async Task LookFirstAndThenRecord(Somebody fatima)
    {
        await fatima.Open($"{Home}/doen");
        await fatima.Type("Wat wil je doen?", "stroom openen");
        await fatima.Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Zoek" }).ClickAsync();
        await fatima.Follow("Inkomstenstroom openen");
        await fatima.Fill(("name", "Zaalverhuur"), ("category", "ownIncome"), ("funder", "Huurders"),
            ("structural", "ja"));
        await fatima.Press("Kijk eerst");
        // Something was left open: it is said, and what was typed is still there.
        await fatima.Page.Locator("#samenvatting").WaitForAsync();
        (await fatima.Page.InputValueAsync("[name=name]")).ShouldBe("Zaalverhuur");
        await fatima.Fill(("account", "8080"), ("openedOn", "1-1-2025"));
        await fatima.Press("Kijk eerst");
        await fatima.Page.Locator("#zo-komt-het").WaitForAsync();
        await fatima.Press("Leg vast");
        await fatima.Sees("Vastgelegd");
        await fatima.Reads("Zaalverhuur");
    }
}
