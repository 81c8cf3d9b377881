using System.Text.Json;
using Wijkboek.Host.Tests.Postgres;
using Wijkboek.Host.Tests.Postgres.Embedded;
using static Wijkboek.Host.Tests.Cli.CommandFile;

namespace Wijkboek.Host.Tests.Cli;

/// <summary>An invoice from concept to credit note, by the program itself.</summary>
public sealed class InvoicesVerbTests(PostgresFixture postgres) : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private TestDatabase database = null!;
    private WijkboekProgram wijkboek = null!;

    public async ValueTask InitializeAsync()
    {
        database = await postgres.CreateDatabase();
        Directory.CreateDirectory(folder.Path);
        wijkboek = WijkboekProgram.OnDatabase(database.ConnectionString, folder.Path);
        await File.WriteAllLinesAsync(folder.In("opdrachten.jsonl"), [.. Founding, .. Selling]);
        wijkboek.Run("import", "commands", folder.In("opdrachten.jsonl"), "--coop", "voorbeeld", "--as", "u-leider")
            .ShouldSucceed();
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
    }

    private static readonly string[] Selling =
    [
        Line(10, "OpenIncomeStream", new
        {
            incomeStream = "verhuur", name = "Verhuur", category = "ownIncome", funder = "huurders", structural = true,
            account = "8080", openedOn = "2025-01-01",
        }),
        Line(11, "DescribeInvoiceSender", new
        {
            address = "Bankastraat 1, 3531 HE Utrecht", iban = "NL91ABNA0417164300", describedOn = "2025-01-01",
            vatNumber = "NL123456789B01",
        }),
    ];

    private static readonly object Draft = new
    {
        invoice = "zaal-1", customer = "Stichting De Buren", address = "Javastraat 2, 3531 AB Utrecht",
        lines = new object[]
        {
            new { description = "Huur van de zaal", price = 10_000, vat = "standard", incomeStream = "verhuur" },
            new { description = "Koffie", price = 250, vat = "reduced", incomeStream = "verhuur", quantity = 20 },
        },
        draftedOn = "2025-03-01",
    };

    [Fact]
    public void An_invoice_is_drawn_up_sent_reminded_of_credited_by_the_line_and_made_as_a_PDF()
    {
        Refused("send", "--invoice", "zaal-1").ShouldContain("[invoice.unknown]");
        File.WriteAllText(folder.In("factuur.json"), JsonSerializer.Serialize(Draft));
        Invoices("draft", "--file", folder.In("factuur.json")).ShouldContain("zaal-1");
        Refused("pdf", "--invoice", "zaal-1", "--output", folder.In("niet.pdf")).ShouldContain("verstuurd");
        var sent = Invoices("send", "--invoice", "zaal-1", "--on", "2025-03-01");
        sent.ShouldContain("Factuur 2025-0001 van € 175,50");
        Invoices("send", "--invoice", "zaal-1", "--on", "2025-03-01").ShouldContain("niets veranderd");
        Refused("remind", "--invoice", "2025-0001", "--step", "first", "--on", "2025-03-20")
            .ShouldContain("[invoice.not_due]");
        Invoices("remind", "--invoice", "2025-0001", "--step", "first", "--on", "2025-04-02")
            .ShouldContain("17-04-2025");
        Refused("credit", "--invoice", "2025-0001", "--reason", "Koffie was op", "--line", "2:21")
            .ShouldContain("[invoice.line_quantity_wrong]");
        Invoices("credit", "--invoice", "2025-0001", "--reason", "Koffie was op", "--line", "2:4", "--on", "2025-04-03")
            .ShouldContain("Creditfactuur 2025-0002 van € 10,90");

        Invoices("list", "--year", "2025").ShouldContain("164,60");
        foreach (var paper in (string[])["2025-0001", "2025-0002"])
        {
            Invoices("pdf", "--invoice", paper, "--output", folder.In($"{paper}.pdf"));
            File.ReadAllBytes(folder.In($"{paper}.pdf"))[..5].ShouldBe("%PDF-"u8.ToArray());
        }
    }

    [Fact]
    public void A_file_that_holds_no_invoice_is_refused_and_so_is_one_that_is_wrong()
    {
        File.WriteAllText(folder.In("leeg.json"), "geen json");
        Refused("draft", "--file", folder.In("leeg.json")).ShouldContain("geen factuur");
        File.WriteAllText(folder.In("half.json"), """{"invoice":"zaal-1"}""");
        Refused("draft", "--file", folder.In("half.json")).ShouldContain("[act.malformed]");
        Refused("credit", "--invoice", "zaal-1", "--reason", "x", "--line", "twee").ShouldContain("2:1");
    }

    private string Invoices(params string[] asked) =>
        wijkboek.Run(["invoices", .. asked, "--coop", "voorbeeld"]).ShouldSucceed().Output.Replace('\u00A0', ' ');

    private string Refused(params string[] asked) =>
        wijkboek.Run(["invoices", .. asked, "--coop", "voorbeeld"]).ShouldBeRefused();
}
