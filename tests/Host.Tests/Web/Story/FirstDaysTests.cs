using Microsoft.Playwright;
using Wijkboek.Host.Tests.Postgres;

namespace Wijkboek.Host.Tests.Web.Story;

/// <summary>
/// The first days of a cooperative with its book, from an empty installation on: two people, one in with a passkey and
/// one with a password and codes, each in a browser of their own.
/// </summary>
public sealed class FirstDaysTests(PostgresFixture postgres, BrowserFixture chromium)
{
    private const string Home = "/wijkvereniging-de-linde";
    private const string Cooperative = "wijkvereniging-de-linde";
    private const string BoardEmail = "anna@voorbeeld.example";
    private const string TreasurerEmail = "bram@voorbeeld.example";

    private static readonly Instant Tuesday = Instant.FromUtc(2026, 11, 17, 9, 0);

    [Fact]
    public async Task From_an_empty_installation_to_a_figure_as_it_was_the_day_before()
    {
        await using var product = await FreshInstallation.Begin(postgres, Tuesday);
        await using var anna = await Arrive(product);
        await using var bram = await Arrive(product);

        await AnnaBegins(anna);
        var codes = await AnnaInvitesBram(anna, bram, product);
        await BramComesBackWithACode(bram, codes);
        await BramOpensAStream(bram);
        await BramBooksADonation(bram, "250", "Gift bij de opening");
        await MoneyForVolunteersIsPrepared(anna, bram);

        product.Clock.Now += Duration.FromDays(1);
        await BothComeBackTheNextDay(anna, bram, codes);
        await BramBooksADonation(bram, "100+25,50", "Collectebus");
        await AnAllowanceIsPaidAfterAnotherApproved(anna, bram);
        await AboveTheMaximumIsRefusedWithWhatWasTyped(bram);
        await TheFigureOpensItsEvents(bram);
        await TheFigureIsSeenAsItWasTheDayBefore(bram);
    }

    private static async Task AnnaBegins(Somebody anna)
    {
        await anna.GetsAuthenticator();
        await anna.BeginCooperative("Wijkvereniging De Linde", "Anna", BoardEmail);
        await anna.Press("Maak een passkey");
        await anna.Arrives(Home);
        await anna.Page.Context.ClearCookiesAsync();
        await anna.SignInWithPasskey();
        await anna.Arrives(Home);
        await anna.Sees("Wijkvereniging De Linde");
    }

    private static async Task<CodeApp> AnnaInvitesBram(Somebody anna, Somebody bram, FreshInstallation product)
    {
        await anna.WorksAs("beheerder");
        var link = await anna.Invite(Cooperative, "Bram", TreasurerEmail, "penningmeester");
        var codes = await bram.AcceptWithPassword(link, key => new CodeApp(product.Clock, key));
        await bram.Arrives(Home);
        return codes;
    }

    private static async Task BramComesBackWithACode(Somebody bram, CodeApp codes)
    {
        await bram.Page.Context.ClearCookiesAsync();
        await bram.Open($"{Home}/geld/boeken");
        await bram.SignInWithCode(TreasurerEmail, codes);
        // Where he was going before he was asked who he is.
        await bram.Arrives($"{Home}/geld/boeken");
    }

    // Nobody stays in overnight.
    private static async Task BothComeBackTheNextDay(Somebody anna, Somebody bram, CodeApp codes)
    {
        await anna.Open(Home);
        await anna.Press("Verder met passkey");
        await anna.Arrives(Home);
        await anna.WorksAs("bestuur");
        await bram.Open(Home);
        await bram.SignInWithCode(TreasurerEmail, codes);
        await bram.Arrives(Home);
    }

    private static Task BramOpensAStream(Somebody bram) => bram.Do(
        "Inkomstenstroom openen", ("name", "Giften van buren"), ("category", "donationsAndSponsoring"),
        ("funder", "Buren"), ("structural", "nee"), ("account", "8040"), ("openedOn", "1-1-2026"));

    private static async Task BramBooksADonation(Somebody bram, string amount, string description)
    {
        await bram.Open($"{Home}/geld/boeken");
        await bram.Fill(("kind", "in"));
        await bram.Fill(
            ("amount", amount), ("date", "vandaag"), ("for", "Giften van buren"), ("description", description));
        await bram.Press("Kijk eerst");
        await bram.Reads("8040");
        await bram.Press("Boek");
        await bram.Sees("Vastgelegd");
        // What was recorded just now is there on the very next page.
        await bram.Follow("Naar het overzicht");
    }

    private static async Task MoneyForVolunteersIsPrepared(Somebody anna, Somebody bram)
    {
        await anna.WorksAs("bestuur");
        await anna.Do("Persoon inschrijven", ("name", "Dina Voorbeeld"), ("registeredOn", "vandaag"));
        await bram.Do(
            "Belastinggegevens vastleggen", ("profile.from", "1-1-2026"),
            ("profile.corporationTax", "smallProfitExempt"), ("profile.withholdsPayrollTax", "nee"));
        await bram.Do(
            "Vrijwilligersovereenkomst vastleggen", ("volunteer", "Dina Voorbeeld"), ("signedOn", "1-11-2026"),
            ("from", "1-11-2026"), ("task", "Koken in de buurtkamer"));
        await bram.Do(
            "Verklaring over andere vergoedingen vastleggen", ("volunteer", "Dina Voorbeeld"), ("year", "2026"),
            ("declaredOn", "vandaag"));
    }

    private static async Task AnAllowanceIsPaidAfterAnotherApproved(Somebody anna, Somebody bram)
    {
        await Claim(bram, "120");
        await bram.Sees("Vastgelegd");
        await bram.Open($"{Home}/waardering/vergoedingen?jaar=2026");
        await bram.PressFor("Keur goed", "Dina Voorbeeld");
        await bram.Reads("Laat iemand anders haar goedkeuren");
        await anna.Open($"{Home}/waardering/vergoedingen?jaar=2026");
        await anna.PressFor("Keur goed", "Dina Voorbeeld");
        await anna.Sees("Vastgelegd");
        await bram.Open($"{Home}/waardering/vergoedingen?jaar=2026");
        await bram.PressFor("Betaal uit", "Dina Voorbeeld");
        await bram.Sees("Vastgelegd");
        await bram.Open($"{Home}/waardering/vergoedingen?jaar=2026");
        (await bram.Amount("Uitbetaald, boekjaar 2026")).ShouldBe("€ 120,00");
    }

    private static async Task AboveTheMaximumIsRefusedWithWhatWasTyped(Somebody bram)
    {
        await Claim(bram, "100+50");
        var field = bram.Page.Locator(".wb-field", new() { Has = bram.Page.Locator("[name=amount]") });
        (await field.TextContentAsync())!.ShouldContain("boven het wettelijke maximum");
        (await bram.Page.InputValueAsync("[name=amount]")).ShouldBe("100+50");
        (await bram.Page.InputValueAsync("[name=volunteer]")).ShouldContain("Dina Voorbeeld");
        (await bram.Page.InputValueAsync("[name=activity]")).ShouldBe("Koken voor de buurt");
    }

    private static async Task Claim(Somebody bram, string amount)
    {
        await bram.Open($"{Home}/waardering/vergoedingen?jaar=2026");
        await bram.Follow("Vergoeding aanvragen");
        await bram.Fill(
            ("volunteer", "Dina Voorbeeld"), ("month", "2026-11"), ("amount", amount), ("claimedOn", "vandaag"),
            ("activity", "Koken voor de buurt"));
        await bram.Press("Leg vast");
    }

    private static async Task TheFigureOpensItsEvents(Somebody bram)
    {
        await bram.Open($"{Home}?jaar=2026");
        (await bram.Amount("Baten")).ShouldBe("€ 376");
        await bram.Figure("Baten").GetByRole(AriaRole.Link).ClickAsync();
        await bram.Sees("€ 375,50");
        await bram.Reads("Dit cijfer volgt uit 2 gebeurtenissen; samen zijn zij precies dit.");
    }

    private static async Task TheFigureIsSeenAsItWasTheDayBefore(Somebody bram)
    {
        await bram.Open($"{Home}?jaar=2026");
        await bram.LooksBackTo("2026-11-17");
        await bram.Reads("zoals bekend op 17 november 2026");
        (await bram.Amount("Baten")).ShouldBe("€ 250");
        await bram.Figure("Baten").GetByRole(AriaRole.Link).ClickAsync();
        await bram.Sees("€ 250,00");
        await bram.Reads("Dit cijfer volgt uit één gebeurtenis.");
        await bram.Follow("Terug naar vandaag");
        await bram.Sees("€ 375,50");
    }

    private async Task<Somebody> Arrive(FreshInstallation product) =>
        await Somebody.Comes(chromium, product.Address);
}
