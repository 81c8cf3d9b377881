using Microsoft.Playwright;
using Wijkboek.Host.Tests.Postgres;
using Wijkboek.Host.Tests.Web.Story;

namespace Wijkboek.Host.Tests.Web.Banking;

/// <summary>One payment for two things, divided in a browser.</summary>
public sealed class BankDivisionTests(PostgresFixture postgres, BrowserFixture chromium)
{
    private const string Home = "/wijkvereniging-de-linde";
    private const string Own = "NL91ABNA0417164300";

    private static readonly FilePayload November = StatementText.File("november.xml", Own, 100_000,
        [new("2026-11-11", -8_000, "Bouwmarkt", "verf en koffie")]);

    [Fact]
    public async Task A_transaction_is_divided_row_by_row_and_what_was_typed_stays_until_it_adds_up()
    {
        await using var product = await FreshInstallation.Begin(postgres, Instant.FromUtc(2026, 11, 17, 9, 0));
        await using var bram = await Somebody.Comes(chromium, product.Address);
        await bram.GetsAuthenticator();
        await bram.BeginCooperative("Wijkvereniging De Linde", "Bram", "bram@voorbeeld.example", "penningmeester");
        await bram.Press("Maak een passkey");
        await bram.Arrives(Home);
        await bram.WorksAs("penningmeester");
        await bram.Open($"{Home}/bank");
        await bram.Page.SetInputFilesAsync("[name=bestand]", November);
        await bram.Press("Lees in");
        await bram.Press("Ga verder");

        await bram.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Verdelen") }).ClickAsync();
        await Fills(bram, ("parts[0].amount", "50"), ("parts[0].account", "4300"));
        await bram.Page.Locator("button[value='regel:parts']").ClickAsync();
        await Fills(
            bram, ("parts[1].amount", "20"), ("parts[1].account", "4210"), ("parts[1].description", "koffie"));
        await bram.Page.Locator("button[value='leg-vast']").ClickAsync();
        await bram.Reads("verdeel precies het hele bedrag");
        (await bram.Page.InputValueAsync("[name='parts[1].description']")).ShouldBe("koffie");
        await Fills(bram, ("parts[1].amount", "30"));
        await bram.Page.Locator("button[value='leg-vast']").ClickAsync();
        await bram.Reads("is verdeeld");

        await bram.Open($"{Home}/bank");
        await bram.Reads("Alles van de bank is geboekt.");
        await bram.Page.GetByText("De laatste geboekte regel").ClickAsync();
        await bram.Reads("koffie");
    }

    private static async Task Fills(Somebody bram, params (string Field, string Text)[] fields)
    {
        foreach (var (field, text) in fields)
            await bram.Page.FillAsync($"[name='{field}']", text);
    }
}
