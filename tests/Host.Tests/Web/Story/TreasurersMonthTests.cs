using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Tests.Postgres;

namespace Wijkboek.Host.Tests.Web.Story;

/// <summary>
/// The month of a treasurer, from the statement of the bank to the printed statement of income and expense: Bram does
/// the money, Anna of the board approves. Whoever comes in signs in; from then on every click counts.
/// </summary>
public sealed class TreasurersMonthTests(PostgresFixture postgres, BrowserFixture chromium)
{
    private const int MostClicks = 40;
    private const string Cooperative = "wijkvereniging-de-linde";
    private const string Home = $"/{Cooperative}";
    private static readonly LocalDate Today = new(2026, 11, 30);
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("WIJKBOEK_PICTURES");

    // Sixty transactions are booked one after another, each looked at as a whole.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly int[] Widths = [360, 768, 1280];

    [Fact]
    public async Task Sixty_transactions_eight_allowances_two_bills_and_the_budget_take_at_most_forty_clicks()
    {
        await using var product = await FreshInstallation.Begin(postgres, Instant.FromUtc(2026, 11, 30, 9, 0));
        await using var anna = await Somebody.Comes(chromium, product.Address);
        await using var bram = await Somebody.Comes(chromium, product.Address);
        await BothComeIn(anna, bram, product);
        await product.Has(Cooperative, MonthOfTheTreasurer.Recorded(Today));
        foreach (var person in new[] { anna, bram })
            person.Page.SetDefaultTimeout((float)Patience.TotalMilliseconds);
        var clicks = new Clicks();
        await clicks.CountOf(anna);
        await clicks.CountOf(bram);
        await anna.Open(Home);
        await bram.Open(Home);

        await TheBankIsBooked(bram, clicks);
        await AllowancesAreApprovedTogether(anna);
        var batch = await EverythingIsPaidInOneBatch(bram);
        await AnotherPersonApproves(anna, batch);
        await TheFileGoesToTheBank(bram, batch);
        await TheStatementSettlesTheBatch(bram, batch, clicks);
        await TheBudgetIsComparedAndPrinted(bram);

        TestContext.Current.TestOutputHelper?.WriteLine($"{clicks.Count} clicks and submissions.");
        clicks.Count.ShouldBeInRange(MostClicks / 2, MostClicks);
    }

    private static async Task BothComeIn(Somebody anna, Somebody bram, FreshInstallation product)
    {
        await anna.GetsAuthenticator();
        await anna.BeginCooperative("Wijkvereniging De Linde", "Anna", "anna@voorbeeld.example");
        await anna.Press("Maak een passkey");
        await anna.Arrives(Home);
        await anna.WorksAs("beheerder");
        var link = await anna.Invite(Cooperative, "Bram", "bram@voorbeeld.example", "penningmeester");
        await bram.AcceptWithPassword(link, key => new CodeApp(product.Clock, key));
        await bram.Arrives(Home);
        await anna.WorksAs("bestuur");
    }

    private static async Task TheBankIsBooked(Somebody bram, Clicks clicks)
    {
        await bram.Follow("Geld");
        await bram.Follow("Bank");
        await clicks.Choose(bram, MonthOfTheTreasurer.November);
        await bram.Press("Lees in");
        await bram.Sees("60 regels gelezen, 60 nieuw.");
        await bram.Reads($"51 zeker en {MonthOfTheTreasurer.Unknown} onbekend");
        foreach (var field in await bram.Page.Locator("[name^='rekening.']").AllAsync())
        {
            if (await field.IsVisibleAsync())
                await field.FillAsync("4300");
        }

        await Examine(bram, "bank", isLong: true);
        await bram.Press("Boek de aangevinkte");
        await bram.Sees("60 regels zijn geboekt.");
        await bram.Reads("Alles van de bank is geboekt.");
    }

    private static async Task AllowancesAreApprovedTogether(Somebody anna)
    {
        await anna.Follow("Waardering");
        await Examine(anna, "vergoedingen");
        await anna.Press("Keur de aangevinkte goed");
        await anna.Sees($"{MonthOfTheTreasurer.Volunteers} vergoedingen zijn goedgekeurd.");
        await Examine(anna, "vergoedingen-goedgekeurd");
    }

    /// <returns>What the page calls the batch.</returns>
    private static async Task<string> EverythingIsPaidInOneBatch(Somebody bram)
    {
        await bram.Follow("Betalen");
        await bram.Reads(
            $"10 betalingen wachten, samen {Dutch.Euro(MonthOfTheTreasurer.Paid)}");
        (await bram.Page.Locator("[name^='kies.']:checked").CountAsync()).ShouldBe(MonthOfTheTreasurer.Volunteers);
        await FillBill(bram, "Drukkerij Zwart, wijkmagazine", "Drukkerij Zwart BV", "NL02ABNA0123456789");
        await FillBill(bram, "Administratie Van Veen", "Van Veen", "NL86INGB0002445588");
        await Examine(bram, "betalen");
        await bram.Press("Stel betaalopdracht op");
        await bram.Sees("De betaalopdracht is opgesteld.");
        await Examine(bram, "opdracht-opgesteld");
        await bram.Press("Keur goed");
        await bram.Reads("Nu moet nog iemand anders goedkeuren.");
        return (await bram.Page.Locator("h1").TextContentAsync())!;
    }

    private static async Task FillBill(Somebody bram, string what, string name, string iban)
    {
        await bram.Type($"Naam op de rekening, {what}", name);
        await bram.Type($"IBAN, {what}", iban);
    }

    private static async Task AnotherPersonApproves(Somebody anna, string batch)
    {
        await anna.Follow("Betalen");
        await Examine(anna, "betalen-lijst");
        await anna.Follow(batch);
        await anna.Press("Keur goed");
        await anna.Sees("De betaalopdracht is goedgekeurd.");
        await Examine(anna, "opdracht-goedgekeurd");
    }

    private static async Task TheFileGoesToTheBank(Somebody bram, string batch)
    {
        await bram.Follow("Betalen");
        await bram.Follow(batch);
        await bram.Press("Maak bestand voor de bank");
        await bram.Sees("Het bestand is klaar.");
        await Examine(bram, "opdracht-bestand");
        var file = XDocument.Parse(Encoding.UTF8.GetString(await bram.Downloads("Haal bestand op")));
        file.Descendants().Count(one => one.Name.LocalName == "CdtTrfTxInf")
            .ShouldBe(MonthOfTheTreasurer.Volunteers + 2);
        file.Descendants().First(one => one.Name.LocalName == "CtrlSum").Value
            .ShouldBe(Invariant(MonthOfTheTreasurer.Paid));
    }

    private static async Task TheStatementSettlesTheBatch(Somebody bram, string batch, Clicks clicks)
    {
        await bram.Follow("Bank");
        await clicks.Choose(bram, MonthOfTheTreasurer.Settlement);
        await bram.Press("Lees in");
        await bram.Reads("1 zeker");
        await Examine(bram, "bank-afschrijving");
        await bram.Press("Boek de aangevinkte");
        await bram.Sees("Eén regel is geboekt.");
        await bram.Follow("Betalen");
        await bram.Follow(batch);
        await bram.Reads("afgehandeld");
        await Examine(bram, "opdracht-afgehandeld");
    }

    private static async Task TheBudgetIsComparedAndPrinted(Somebody bram)
    {
        await bram.Follow("Boekhouding");
        await Examine(bram, "baten-en-lasten");
        var row = bram.Page.Locator("tr", new() { HasText = "4100 Vrijwilligersvergoedingen" });
        var text = (await row.TextContentAsync())!;
        text.ShouldContain(Dutch.Number(MonthOfTheTreasurer.Allowances / 100m, 2));
        text.ShouldContain("6.000,00");

        await bram.Page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var gone in new[] { ".wb-page-header", ".wb-section-nav", ".wb-time-bar", ".wb-heading__actions" })
            (await bram.Page.Locator(gone).Filter(new() { Visible = true }).CountAsync()).ShouldBe(0, gone);
        (await bram.Page.Locator(".wb-print-head").IsVisibleAsync()).ShouldBeTrue();
        (await row.IsVisibleAsync()).ShouldBeTrue();
        var paper = await bram.Page.PdfAsync(new() { PreferCSSPageSize = true });
        Encoding.ASCII.GetString(paper, 0, 5).ShouldBe("%PDF-");
        if (Pictures is not null)
            await File.WriteAllBytesAsync(Path.Combine(Pictures, "maand-papier.pdf"), paper);
    }

    // The grid of the bank is examined by its own tests: sixty rows take long.
    private static async Task Examine(Somebody person, string name, bool isLong = false)
    {
        foreach (var width in Pictures is null ? Widths[..1] : Widths)
        {
            await person.Page.SetViewportSizeAsync(width, 900);
            if (Pictures is not null)
            {
                var file = Path.Combine(Pictures, $"maand-{name}-{width}.png");
                await person.Page.ScreenshotAsync(new() { Path = file, FullPage = true });
            }

            (await person.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"))
                .ShouldBeLessThanOrEqualTo(width, name);
        }

        if (!isLong)
        {
            (await person.Page.RunAxe()).Violations
                .Select(found => $"{found.Id}: {string.Join(" | ", found.Nodes.Take(3).Select(node => node.Html))}")
                .ShouldBeEmpty(name);
        }

        await person.Page.SetViewportSizeAsync(Widths[^1], 900);
    }

    private static string Invariant(long cents) => (cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);
}
