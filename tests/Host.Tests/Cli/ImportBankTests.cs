using Wijkboek.Host.Tests.Postgres;
using Wijkboek.Host.Tests.Postgres.Embedded;
using static Wijkboek.Host.Tests.Cli.CommandFile;

namespace Wijkboek.Host.Tests.Cli;

/// <summary>A statement of the bank through the program itself.</summary>
public sealed class ImportBankTests(PostgresFixture postgres) : IAsyncLifetime
{
    private const string Statement =
        "ABNANL2A\r\n940\r\nABNANL2A\r\n:20:ABN AMRO BANK NV\r\n:25:417164300\r\n:28:155/1\r\n:60F:C250602EUR5000,\r\n"
        + ":61:2506030603D800,N426NONREF\r\n:86:/IBAN/NL69INGB0123456789/NAME/Verhuurder/REMI/huur juni\r\n"
        + ":62F:C250603EUR4200,\r\n-\r\n";

    private readonly TemporaryFolder folder = new();
    private TestDatabase database = null!;
    private WijkboekProgram wijkboek = null!;

    public async ValueTask InitializeAsync()
    {
        database = await postgres.CreateDatabase();
        wijkboek = WijkboekProgram.OnDatabase(database.ConnectionString, folder.Path);
        Directory.CreateDirectory(folder.Path);
        await File.WriteAllLinesAsync(folder.In("opdrachten.jsonl"), Founding);
        wijkboek.Run("import", "commands", folder.In("opdrachten.jsonl"), "--coop", "voorbeeld").ShouldSucceed();
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
    }

    private ProgramResult Import(string statement, params string[] more)
    {
        var file = folder.In("juni.940");
        File.WriteAllText(file, statement);
        return wijkboek.Run(["import", "bank", file, "--coop", "voorbeeld", .. more]);
    }

    [Fact]
    public void A_statement_is_imported_once()
    {
        Import(Statement).ShouldBeRefused().ShouldContain("[bank.account_unknown]");
        Import(Statement, "--connect", "--format", "json").ShouldSucceed().Json().GetProperty("recorded").GetInt32()
            .ShouldBe(1);
        Import(Statement).ShouldSucceed().Output.ShouldContain("niets nieuws");

        var bank = wijkboek.Run("show", "bank", "--coop", "voorbeeld", "--year", "2025", "--format", "json")
            .ShouldSucceed().Json();
        bank.GetProperty("accounts")[0].GetProperty("number").GetString().ShouldBe("NL91ABNA0417164300");
        bank.GetProperty("transactions")[0].GetProperty("amountCents").GetInt64().ShouldBe(-80_000);
    }

    [Fact]
    public void What_does_not_add_up_stops_and_goes_on_with_a_reason()
    {
        var wrong = Statement.Replace("EUR4200,", "EUR4300,");
        Import(wrong, "--connect").ShouldBeRefused().ShouldContain("[bank.does_not_add_up]");
        Import(wrong, "--connect", "--accept-difference", "fout van de bank").ShouldSucceed();
        Import(wrong).ShouldSucceed().Output.ShouldContain("niets nieuws");
    }

    [Fact]
    public void What_cannot_be_read_is_refused_with_its_line() =>
        Import(Statement.Replace("D800,", "X800,")).ShouldBeRefused().ShouldContain("juni.940, regel 8");
}
