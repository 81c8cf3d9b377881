using Microsoft.Playwright;
using Wijkboek.Host.Tests.Postgres;
using Wijkboek.Host.Tests.Web.Story;

namespace Wijkboek.Host.Tests.Web.Banking;

/// <summary>A statement of a young cooperative in a browser, from the file to the last booking.</summary>
public sealed class BankMonthTests(PostgresFixture postgres, BrowserFixture chromium)
{
    private const string Home = "/wijkvereniging-de-linde";
    private const string Own = "NL91ABNA0417164300";
    private const string Energy = "NL69INGB0123456789";
    private const string Fund = "NL20INGB0001234567";
    private const int Donations = 10;
    private const int Costs = 14;

    private static readonly FilePayload November = StatementText.File("november.xml", Own, 1_250_000,
    [
        .. Enumerable.Range(1, Donations).Select(day =>
            new Line($"2026-11-{day:00}", 10_000, "Stichting Buurtfonds", $"Termijn {day}", Fund)),
        new("2026-11-11", -8_000, "Stroomwijk Energie", "Termijn november", Energy),
        .. Enumerable.Range(1, Costs - 1).Select(number =>
            new Line("2026-11-12", -1_000 - number, $"Winkel {number}", "Boodschappen")),
    ]);

    private int submissions;

    [Fact]
    public async Task A_month_is_read_and_booked_in_few_clicks_and_read_again_adds_nothing()
    {
        await using var product = await FreshInstallation.Begin(postgres, Instant.FromUtc(2026, 11, 17, 9, 0));
        await using var bram = await Somebody.Comes(chromium, product.Address);
        await Begins(bram);

        await Reads(bram, November);
        await bram.Reads("nog niet gekoppeld aan het grootboek");
        await Click(bram, "Ga verder");
        await bram.Sees("24 regels gelezen, 24 nieuw.");
        await bram.Reads($"{Donations} zeker en {Costs} onbekend");
        foreach (var field in await bram.Page.Locator("[name^='rekening.']").AllAsync())
        {
            if (await field.IsVisibleAsync())
                await field.FillAsync("4300");
        }

        await bram.Page.GetByLabel("Onthoud dit voor Stroomwijk Energie").CheckAsync();
        submissions++;
        await Click(bram, "Boek de aangevinkte");
        await bram.Sees("24 regels zijn geboekt.");
        await bram.Reads("Alles van de bank is geboekt.");
        submissions.ShouldBeLessThanOrEqualTo(6);

        await Reads(bram, November);
        await bram.Sees("Niets nieuws: 24 regels waren al bekend.");
        await TheRuleProposesTheNextOne(bram);
        await EachBookedRowLeadsToItsEntry(bram);
        await ABookedRowCanBeLetGo(bram);
    }

    private async Task TheRuleProposesTheNextOne(Somebody bram)
    {
        var opening = 1_250_000 + (Donations * 10_000) - 8_000 - Enumerable.Range(1, Costs - 1).Sum(one => 1_000 + one);
        await Reads(bram, StatementText.File("later.xml", Own, opening,
            [new Line("2026-11-16", -8_250, "Stroomwijk Energie", "Termijn december", Energy)]));
        await bram.Sees("1 regel gelezen, 1 nieuw.");
        await bram.Reads("Geleerde regel");
        (await bram.Page.Locator("[name^='boek.']").IsCheckedAsync()).ShouldBeTrue();
        await Click(bram, "Boek de aangevinkte");
        await bram.Sees("Eén regel is geboekt.");
    }

    private static async Task EachBookedRowLeadsToItsEntry(Somebody bram)
    {
        await bram.Page.GetByText("De laatste 25 geboekte regels").ClickAsync();
        var links = bram.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Boeking van ") });
        (await links.CountAsync()).ShouldBe(Donations + Costs + 1);
        await links.First.ClickAsync();
        await bram.Reads("82,50");
    }

    private static async Task ABookedRowCanBeLetGo(Somebody bram)
    {
        await bram.Page.GetByRole(AriaRole.Link, new() { Name = "Losmaken van het afschrift" }).ClickAsync();
        await bram.Fill(("reason", "Het was een terugbetaling"));
        await bram.Press("Leg vast");
        await bram.Open($"{Home}/bank/regels?jaar=2026");
        await bram.Reads("In boekjaar 2026 wacht nog één regel.");
        var others = bram.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Maak ongedaan") });
        (await others.CountAsync()).ShouldBe(Donations + Costs);
    }

    private static async Task Begins(Somebody bram)
    {
        await bram.GetsAuthenticator();
        await bram.BeginCooperative("Wijkvereniging De Linde", "Bram", "bram@voorbeeld.example", "penningmeester");
        await bram.Press("Maak een passkey");
        await bram.Arrives(Home);
        await bram.WorksAs("penningmeester");
        await bram.Do(
            "Inkomstenstroom openen", ("name", "Buurtfonds"), ("category", "donationsAndSponsoring"),
            ("funder", "Stichting Buurtfonds"), ("structural", "nee"), ("account", "8040"),
            ("openedOn", "1-1-2026"), ("expectedPerYear", "1.200"));
    }

    private async Task Reads(Somebody bram, FilePayload file)
    {
        await bram.Open($"{Home}/bank");
        await bram.Page.SetInputFilesAsync("[name=bestand]", file);
        await Click(bram, "Lees in");
    }

    private async Task Click(Somebody bram, string button)
    {
        submissions++;
        await bram.Press(button);
    }
}
