using System.Text;
using Wijkboek.Host.Tests.Postgres;
using Wijkboek.Host.Tests.Postgres.Embedded;
using static Wijkboek.Host.Tests.Cli.CommandFile;

namespace Wijkboek.Host.Tests.Cli;

/// <summary>Files of commands through the program itself, on a database of their own.</summary>
public sealed class ImportCommandsTests(PostgresFixture postgres) : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private TestDatabase database = null!;
    private WijkboekProgram wijkboek = null!;

    public async ValueTask InitializeAsync()
    {
        database = await postgres.CreateDatabase();
        wijkboek = WijkboekProgram.OnDatabase(database.ConnectionString, folder.Path);
        Directory.CreateDirectory(folder.Path);
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
    }

    private ProgramResult Import(params IEnumerable<string> lines)
    {
        var file = folder.In("opdrachten.jsonl");
        File.WriteAllLines(file, lines);
        return wijkboek.Run("import", "commands", file, "--coop", "voorbeeld");
    }

    private string Journal() => wijkboek.Run("audit", "verify", "--coop", "voorbeeld").ShouldSucceed().Output;

    [Fact]
    public void The_same_file_again_changes_nothing()
    {
        Import([.. Founding, Rent(4, 80_000, 80_000)]).ShouldSucceed();
        var before = Journal();
        Import([.. Founding, Rent(4, 80_000, 80_000)]).ShouldSucceed().Output.ShouldContain("0 nieuw vastgelegd");
        Journal().ShouldBe(before);
    }

    [Fact]
    public void A_refused_line_stops_with_its_number_and_leaves_nothing_while_earlier_lines_stay()
    {
        Import(Founding).ShouldSucceed();
        var refusal = Import([.. Founding, Rent(4, 80_000, 80_000), Rent(5, 80_000, 70_000), Rent(6, 1, 1)])
            .ShouldBeRefused();
        refusal.ShouldContain("regel 5");
        refusal.ShouldContain("[ledger.unbalanced]");
        var ledger = wijkboek.Run("show", "ledger", "--coop", "voorbeeld", "--year", "2025", "--format", "json");
        ledger.ShouldSucceed().Json().GetProperty("entries").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public void After_the_line_was_mended_the_import_goes_on_where_it_stopped()
    {
        Import([.. Founding, Rent(4, 80_000, 70_000)]).ShouldBeRefused();
        Import([.. Founding, Rent(4, 80_000, 80_000)]).ShouldSucceed().Output.ShouldContain("1 nieuw vastgelegd");
    }

    [Fact]
    public void The_same_command_id_with_other_content_is_refused()
    {
        Import([.. Founding, Rent(4, 80_000, 80_000)]).ShouldSucceed();
        Import([.. Founding, Rent(4, 90_000, 90_000)]).ShouldBeRefused().ShouldContain("[act.command_id_used]");
    }

    [Fact]
    public void A_line_that_expects_its_refusal_records_nothing_and_goes_on()
    {
        Import([.. Founding, Rent(4, 2, 1, expectRefusal: "ledger.unbalanced"), Rent(5, 1, 1)])
            .ShouldSucceed().Output.ShouldContain("4 nieuw vastgelegd");
        Import([.. Founding, Rent(6, 2, 2, expectRefusal: "ledger.unbalanced")])
            .ShouldBeRefused().ShouldContain("[import.not_refused]");
    }

    [Fact]
    public void Outside_a_demonstration_the_actor_is_whoever_imports_whatever_the_file_claims()
    {
        var claimed = Rent(4, 1, 1).Replace(
            "{\"id\"", "{\"as\":\"u-penningmeester\",\"at\":\"2025-01-01T00:00:00Z\",\"id\"");
        Import([.. Founding, claimed]).ShouldSucceed();
        var entry = wijkboek.Run("show", "ledger", "--coop", "voorbeeld", "--year", "2025", "--format", "json")
            .Json().GetProperty("entries")[0];
        entry.GetProperty("actor").GetString().ShouldBe(Environment.UserName);
    }

    [Theory]
    [InlineData("""{"id":"x"}""", "regel 1")]
    [InlineData("geen json", "regel 1")]
    [InlineData("""{"id":"00000000-0000-7000-8000-000000000009","act":"Onzin","data":{}}""", "[act.unknown]")]
    [InlineData("""{"id":"00000000-0000-7000-8000-000000000009","act":"AddAccount","data":{"rekening":1}}""", "[act.malformed]")]
    [InlineData("""{"id":"00000000-0000-7000-8000-000000000009","act":"SetBudget","data":{"year":2025,"decidedOn":"2025-01-01","lines":[null]}}""", "$.lines[0]")]
    [InlineData("""{"id":"00000000-0000-7000-8000-000000000009","act":"AdoptStandardChart","data":{}}""", "[cooperative.not_founded]")]
    public void What_cannot_be_understood_is_refused_with_its_line(string line, string expected) =>
        Import(line).ShouldBeRefused().ShouldContain(expected);

    [Theory]
    [InlineData("\"2025-02-03\"", "\"3-2-2025\"", "schrijf een datum als 2025-12-31")]
    [InlineData("80000", "\"800,00\"", "een heel aantal centen")]
    [InlineData("\"bank\"", "\"Bank\"", "kies één van deze woorden: cash, bank, purchases, sales, general")]
    [InlineData("\"bank\"", "\"cash,bank\"", "kies één van deze woorden")]
    [InlineData("\"description\"", "\"omschrijving\"", "‘omschrijving’ is hier geen bekend veld")]
    [InlineData("\"date\":\"2025-02-03\",", "", "er ontbreekt: date")]
    [InlineData("\"huur-4\"", "\"Huur 4\"", "gebruik kleine letters")]
    public void What_was_typed_wrong_is_said_in_Dutch(string right, string wrong, string sentence)
    {
        var line = Rent(4, 80_000, 80_000);
        line.ShouldContain(right);
        Import([.. Founding, line.Replace(right, wrong)]).ShouldBeRefused().ShouldContain(sentence);
    }

    [Fact]
    public void A_file_in_an_older_encoding_is_refused_whole()
    {
        var file = folder.In("latin1.jsonl");
        File.WriteAllText(file, Founding[0].Replace("Wijkco\\u00F6peratie", "Wijkcoöperatie"), Encoding.Latin1);
        wijkboek.Run("import", "commands", file, "--coop", "voorbeeld").ShouldBeRefused().ShouldContain("UTF-8");
    }

    [Fact]
    public void Wrong_usage_ends_with_two_and_an_unknown_cooperative_with_one()
    {
        wijkboek.Run("show", "onzin", "--coop", "voorbeeld").ExitCode.ShouldBe(2);
        wijkboek.Run("show", "ledger", "--coop", "bestaat-niet").ShouldBeRefused().ShouldContain("bestaat-niet");
    }
}
