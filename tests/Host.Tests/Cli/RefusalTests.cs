using Wijkboek.Host.Tests.Postgres;
using Wijkboek.Host.Tests.Postgres.Embedded;
using static Wijkboek.Host.Tests.Cli.CommandFile;

namespace Wijkboek.Host.Tests.Cli;

/// <summary>
/// What the law and the books forbid, asked of the program itself: refused with exit code 1 and one Dutch sentence, and
/// nothing left behind.
/// </summary>
public sealed class RefusalTests(PostgresFixture postgres) : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private TestDatabase database = null!;
    private WijkboekProgram wijkboek = null!;

    private static string TaxProfile(object? agreement) => Line(10, "RecordTaxProfile", new
    {
        profile = new
        {
            from = "2024-01-01", corporationTax = "taxable", withholdsPayrollTax = true, volunteerScheme = agreement,
        },
    });

    private static readonly string[] People =
    [
        Line(11, "AdmitMember", new { member = "m-1", name = "Ada", kind = "resident", admittedOn = "2020-01-01" }),
        Line(12, "SignVolunteerAgreement", new
        {
            volunteer = "m-1", signedOn = "2025-01-02", from = "2025-01-01", task = "Gastvrouw",
        }),
        Line(13, "DeclareOtherAllowances", new { volunteer = "m-1", year = 2025, declaredOn = "2025-01-02" }),
    ];

    private static readonly string[] Job =
    [
        Line(30, "CreateJob", new
        {
            job = "baan-1", title = "Gastheer", employer = "own", contractMinutesPerWeek = 1440,
            createdOn = "2025-01-02",
        }),
        Line(31, "SignJobContract", new
        {
            job = "baan-1", contract = "baan-1-1", person = "m-1", from = "2025-01-06", until = "2025-12-31",
            hourlyWage = 1410, signedOn = "2025-01-02", fundingSources = new[] { "gemeente" },
        }),
    ];

    private static readonly object Agreement = new
    {
        reference = "vooroverleg 1", agreedOn = "2023-11-20", from = "2024-01-01", until = (string?)null,
    };

    public async ValueTask InitializeAsync()
    {
        database = await postgres.CreateDatabase();
        Directory.CreateDirectory(folder.Path);
        wijkboek = WijkboekProgram.OnDatabase(database.ConnectionString, folder.Path);
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        folder.Dispose();
    }

    private static string Claim(int number, int amount) => Line(number, "ClaimAllowance", new
    {
        claim = $"c-{number}", volunteer = "m-1", month = "2025-03", amount, claimedOn = "2025-03-31",
    });

    private static string WageCost(int number, string month) => Line(number, "BookWageCost", new
    {
        job = "baan-1", month, bookedOn = $"{month}-25",
        cost = new
        {
            gross = 146_640, holidayAllowance = 11_731, employerCharges = 28_000, pension = 0, payrollTax = 7_000,
            subsidy = 0,
        },
    });

    private ProgramResult Import(string actor, params IEnumerable<string> lines)
    {
        var file = folder.In("opdrachten.jsonl");
        File.WriteAllLines(file, lines);
        return wijkboek.Run("import", "commands", file, "--coop", "voorbeeld", "--as", actor);
    }

    private void Given(params IEnumerable<string> lines) => Import("u-leider", lines).ShouldSucceed();

    private void IsRefused(string line, string code, string sentence, string actor = "u-leider")
    {
        var before = wijkboek.Run("audit", "verify").ShouldSucceed().Output;
        var refusal = Import(actor, line).ShouldBeRefused();
        refusal.ShouldContain($"[{code}]");
        refusal.Replace('\u00A0', ' ').ShouldContain(sentence);
        wijkboek.Run("audit", "verify").ShouldSucceed().Output.ShouldBe(before);
    }

    [Fact]
    public void A_claim_above_the_maximum_of_the_month()
    {
        Given([.. Founding, TaxProfile(Agreement), .. People, Claim(20, 15_000)]);
        IsRefused(Claim(21, 6_001), "allowance.above_month_maximum", "wettelijke maximum van € 210,00 per maand");
        Import("u-leider", Claim(22, 6_000)).ShouldSucceed();
    }

    [Fact]
    public void A_claim_where_the_tax_profile_does_not_allow_the_scheme()
    {
        Given([.. Founding, TaxProfile(agreement: null), .. People]);
        IsRefused(Claim(20, 15_000), "allowance.scheme_not_allowed", "geen afspraak met de Belastingdienst");
    }

    [Fact]
    public void Approval_by_the_claimant_or_by_whoever_recorded_the_claim()
    {
        Given([.. Founding, TaxProfile(Agreement), .. People, Claim(20, 15_000)]);
        var approval = Line(21, "ApproveAllowance", new
        {
            claim = "c-20", volunteer = "m-1", year = 2025, approvedOn = "2025-04-01",
        });
        IsRefused(
            approval, "allowance.approved_by_volunteer", "Niemand keurt zijn eigen vergoeding goed", actor: "m-1");
        IsRefused(approval, "allowance.approved_by_recorder", "Laat iemand anders haar goedkeuren");
        Import("u-penningmeester", approval).ShouldSucceed();
    }

    [Fact]
    public void A_wage_below_the_minimum_after_the_rise_of_July()
    {
        Given([.. Founding, TaxProfile(Agreement), .. People, .. Job, WageCost(40, "2025-06")]);
        IsRefused(
            WageCost(41, "2025-07"), "job.minimum_passed_wage", "minimumloon € 14,40 per uur en het loon is € 14,10");
        Given(Line(42, "RaiseWage", new
        {
            job = "baan-1", contract = "baan-1-1", from = "2025-07-01", hourlyWage = 1440, decidedOn = "2025-06-20",
        }));
        Import("u-leider", WageCost(43, "2025-07")).ShouldSucceed();
    }

    [Fact]
    public void An_unbalanced_entry()
    {
        Given(Founding);
        IsRefused(Rent(4, 80_000, 70_000), "ledger.unbalanced", "een verschil van € 100,00");
    }

    [Fact]
    public void A_booking_in_a_closed_year()
    {
        Given([.. Founding, Line(50, "CloseLedgerYear", new
        {
            year = 2025, closedOn = "2026-05-20", appropriation = Array.Empty<object>(),
        })]);
        IsRefused(Rent(51, 80_000, 80_000), "ledger.year_closed", "Boekjaar 2025 is afgesloten");
    }

    [Fact]
    public void The_same_command_id_with_other_content()
    {
        Given([.. Founding, Rent(4, 80_000, 80_000)]);
        IsRefused(
            Rent(4, 90_000, 90_000), "act.command_id_used", "al gebruikt voor een opdracht met een andere inhoud");
    }
}
