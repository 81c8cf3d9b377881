using Wijkboek.Host.Tests.Postgres;
using Wijkboek.Host.Tests.Postgres.Embedded;
using static Wijkboek.Host.Tests.Cli.CommandFile;

namespace Wijkboek.Host.Tests.Cli;

/// <summary>A payroll journal through the program itself.</summary>
public sealed class ImportPayrollTests(PostgresFixture postgres) : IAsyncLifetime
{
    private const string Journal = "Periode;Looncode;Kostenplaats;Bedrag\n2025-03;1000;kok;1000,00\n"
        + "2025-03;9000;;-1000,00\n";

    private const string Mapping = """
        {
          "mapping": "Loonbureau",
          "columns": { "period": "Periode", "code": "Looncode", "costCentre": "Kostenplaats", "amount": "Bedrag" },
          "codes": [{ "code": "1000", "account": "4000" }, { "code": "9000", "account": "1620" }],
          "jobs": []
        }
        """;

    private readonly TemporaryFolder folder = new();
    private TestDatabase database = null!;
    private WijkboekProgram wijkboek = null!;

    public async ValueTask InitializeAsync()
    {
        database = await postgres.CreateDatabase();
        wijkboek = WijkboekProgram.OnDatabase(database.ConnectionString, folder.Path);
        Directory.CreateDirectory(folder.Path);
        await File.WriteAllLinesAsync(folder.In("opdrachten.jsonl"),
        [
            .. Founding,
            Line(9, "CreateJob", new
            {
                job = "kok", title = "Kok", employer = "own", contractMinutesPerWeek = 1440, createdOn = "2025-01-06",
            }),
        ]);
        wijkboek.Run("import", "commands", folder.In("opdrachten.jsonl"), "--coop", "voorbeeld").ShouldSucceed();
        await File.WriteAllTextAsync(folder.In("leeswijze.json"), Mapping);
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
    }

    private ProgramResult Import(string journal, params string[] more)
    {
        var file = folder.In("maart.csv");
        File.WriteAllText(file, journal);
        return wijkboek.Run(["import", "payroll", file, "--coop", "voorbeeld", .. more]);
    }

    [Fact]
    public void A_journal_is_looked_at_and_booked_once()
    {
        Import(Journal, "--mapping", "Loonbureau").ShouldBeRefused().ShouldContain("[payroll.mapping_unknown]");
        Import(Journal, "--mapping", folder.In("leeswijze.json"), "--preview").ShouldSucceed().Output
            .ShouldContain("Er is nog niets geboekt.");
        Import(Journal, "--mapping", "Loonbureau").ShouldSucceed().Output.ShouldContain("loonjournaal-2025-03");
        Import(Journal, "--mapping", "Loonbureau").ShouldSucceed().Output.ShouldContain("was al geboekt");
        Import(Journal + "\n", "--mapping", "Loonbureau").ShouldBeRefused()
            .ShouldContain("[payroll.job_booked_before]");

        var jobs = wijkboek.Run("show", "jobs", "--coop", "voorbeeld", "--year", "2025", "--format", "json")
            .ShouldSucceed().Json();
        jobs.GetProperty("jobs")[0].GetProperty("costCents").GetInt64().ShouldBe(100_000);
    }

    [Fact]
    public void What_is_not_known_stops_with_its_name() =>
        Import(Journal.Replace("kok", "tuin"), "--mapping", folder.In("leeswijze.json")).ShouldBeRefused()
            .ShouldContain("tuin");
}
