using System.Text.Json;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Tests.Pdf.Writing;

namespace Wijkboek.Host.Tests.Cli;

/// <summary>
/// What the demonstration leaves behind agrees with itself: files, views and the report show the same figures.
/// </summary>
public sealed class DemonstrationTests(DemonstrationFixture demonstration) : IClassFixture<DemonstrationFixture>
{
    [Fact]
    public void The_demonstration_ends_with_the_paths_of_its_reports()
    {
        var output = demonstration.Demo.ShouldSucceed().Output;
        foreach (var file in new[] { "jaarverslag-2025.pdf", "kpi-2025.json", "earnings-2025.json" })
        {
            output.ShouldContain(demonstration.Out(file));
            File.Exists(demonstration.Out(file)).ShouldBeTrue();
        }

        output.ShouldContain("verzonnen");
    }

    [Theory]
    [InlineData(2024)]
    [InlineData(2025)]
    public void The_six_figures_are_those_of_the_cooperatives_own_sheet(int year)
    {
        var shown = demonstration.Show("kpi", year);
        var kpi = shown.Json();
        var jobs = kpi.GetProperty("neighbourhoodJobs");
        (Number(jobs, "total"), Number(jobs, "own"), Number(jobs, "partners"), Number(jobs, "initiatives"))
            .ShouldBe((6, 2, 4, 0));
        Number(kpi.GetProperty("volunteerAllowances"), "people").ShouldBe(8);
        var places = kpi.GetProperty("meetingPlaces");
        (Number(places, "physical"), Number(places, "digital")).ShouldBe((4, 1));
        var experience = kpi.GetProperty("experience");
        (Number(experience, "experts"), Number(experience, "peerGroups")).ShouldBe((3, 2));
        Number(kpi, "familyNetworkCouncils").ShouldBe(6);
        File.ReadAllText(demonstration.Out($"kpi-{year}.json")).ShouldBe(shown.Output);
    }

    [Fact]
    public void The_earnings_model_equals_the_income_of_the_statement_to_the_cent()
    {
        var earnings = demonstration.Show("earnings").Json();
        var total = earnings.GetProperty("totalCents").GetInt64();
        total.ShouldBe(demonstration.Show("statement").Json().GetProperty("totalIncomeCents").GetInt64());
        total.ShouldBe(earnings.GetProperty("streams").EnumerateArray()
            .Where(stream => !stream.GetProperty("inKind").GetBoolean())
            .Sum(stream => stream.GetProperty("amountCents").GetInt64()));
        total.ShouldBeInRange(250_000_00, 450_000_00);
    }

    [Fact]
    public void A_figure_opens_the_events_that_add_up_to_it()
    {
        var total = demonstration.Show("earnings").Json().GetProperty("totalCents").GetInt64();
        var trace = Trace("earnings", "total").ShouldSucceed().Json();
        trace.GetProperty("total").GetInt64().ShouldBe(total);
        trace.GetProperty("facts").EnumerateArray().Sum(fact => fact.GetProperty("amount").GetInt64())
            .ShouldBe(total);
        Trace("earnings", "nothing").ShouldBeRefused().ShouldContain("geen cijfer ‘nothing’");
    }

    private ProgramResult Trace(string view, string figure) => demonstration.Wijkboek.Run(
        "audit", "trace", view, figure, "--coop", DemonstrationFixture.Cooperative, "--year", "2025",
        "--format", "json");

    [Fact]
    public void The_balance_sheet_is_in_balance()
    {
        var balance = demonstration.Show("balance").Json();
        balance.GetProperty("totalAssetsCents").GetInt64()
            .ShouldBe(balance.GetProperty("totalEquityAndLiabilitiesCents").GetInt64());
    }

    [Fact]
    public void Every_amount_of_the_statement_stands_in_the_report()
    {
        var text = Tool.PdfToText("-layout", demonstration.Out("jaarverslag-2025.pdf"), "-");
        var statement = demonstration.Show("statement").Json();
        var rows = statement.GetProperty("income").EnumerateArray()
            .Concat(statement.GetProperty("expense").EnumerateArray())
            .SelectMany(heading => heading.GetProperty("accounts").EnumerateArray());
        foreach (var row in rows)
        {
            var name = row.GetProperty("name").GetString()!;
            var amount = Dutch.WholeEuroNumber(row.GetProperty("amountCents").GetInt64());
            LinesOf(text, name).ShouldContain(line => line.Split(' ').Contains(amount), $"{name} {amount}");
        }
    }

    [Fact]
    public void The_report_shows_the_figures_of_the_views()
    {
        var text = Tool.PdfToText(demonstration.Out("jaarverslag-2025.pdf"), "-");
        var total = demonstration.Show("earnings").Json().GetProperty("totalCents").GetInt64();
        text.ShouldContain(Dutch.WholeEuro(total).Replace('\u00A0', ' '));
        text.ShouldContain("Voorbeeldgegevens");
    }

    [Theory]
    [InlineData("jaarverslag-2024.pdf", 16, 28)]
    [InlineData("jaarverslag-2025.pdf", 16, 28)]
    [InlineData("kengetallen-2025.pdf", 3, 6)]
    [InlineData("profiel-2025.pdf", 2, 2)]
    public void A_report_is_clean_and_of_a_length_that_people_read(string file, int fewest, int most)
    {
        Tool.Qpdf("--check", demonstration.Out(file));
        int.Parse(Tool.Qpdf("--show-npages", demonstration.Out(file))).ShouldBeInRange(fewest, most);
    }

    [Fact]
    public void The_same_journal_gives_the_same_bytes_again()
    {
        var again = demonstration.Out("nog-eens.pdf");
        demonstration.Wijkboek
            .Run("report", "annual", "--coop", DemonstrationFixture.Cooperative, "--year", "2025", "--out", again)
            .ShouldSucceed();
        File.ReadAllBytes(again).ShouldBe(File.ReadAllBytes(demonstration.Out("jaarverslag-2025.pdf")));
    }

    [Fact]
    public void The_report_is_read_in_the_order_in_which_it_is_told()
    {
        var text = Tool.PdfToText("-raw", demonstration.Out("jaarverslag-2025.pdf"), "-");
        var after = text.IndexOf("1 Het jaar in cijfers", StringComparison.Ordinal);
        foreach (var heading in new[]
            {
                "412 leden", "2 Een jaar met de deur open", "3 Bestuur en toezicht", "Vergaderingen en besluiten",
                "4 Activiteiten en ontmoeting", "5 Zes kengetallen", "6 Verdienmodel", "7 Waardering en buurtbanen",
                "8 Subsidies en Right to Challenge", "9 Jaarrekening 2025", "10 Vooruitblik en begroting 2026",
                "11 Bestemming en ondertekening", "Het ijkpunt van het journaal",
            })
        {
            var at = text.IndexOf(heading, after, StringComparison.Ordinal);
            at.ShouldBeGreaterThan(after, $"{heading} comes after what stands before it");
            after = at;
        }
    }

    [Fact]
    public void The_journal_is_intact()
    {
        var verdict = demonstration.Wijkboek.Run("audit", "verify").ShouldSucceed().Output;
        verdict.ShouldContain("ongeschonden");
        verdict.ShouldContain("Volledig: onbekend");
    }

    [Fact]
    public void The_hash_on_the_last_page_is_the_one_that_verify_names_at_that_position()
    {
        var journal = demonstration.Wijkboek.Run("audit", "verify", "--coop", DemonstrationFixture.Cooperative).Output;
        var named = WithoutSpace(journal[(journal.IndexOf("Hash: ", StringComparison.Ordinal) + 6)..].Split('\n')[0]);
        named.Length.ShouldBe(64);

        // The digits stand at a fixed pitch, and a wide gap beside a narrow one may read as a space.
        WithoutSpace(Tool.PdfToText(demonstration.Out("jaarverslag-2025.pdf"), "-")).ShouldContain(named);
    }

    [Fact]
    public void The_text_of_the_last_page_is_a_checkpoint_to_measure_the_journal_against()
    {
        var page = demonstration.Out("bewaard.txt");
        File.WriteAllText(page, Tool.PdfToText(demonstration.Out("jaarverslag-2025.pdf"), "-"));

        var verdict = demonstration.Wijkboek.Run("audit", "verify", "--checkpoint", page).ShouldSucceed().Output;

        verdict.ShouldContain("Volledig: ja");
        verdict.ShouldContain("De ondertekening");
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    public void A_view_answers_in_every_form(string format) => demonstration.Wijkboek
        .Run("show", "members", "--coop", DemonstrationFixture.Cooperative, "--year", "2025", "--format", format)
        .ShouldSucceed().Output.Length.ShouldBeGreaterThan(100);

    [Fact]
    public void A_view_as_of_an_earlier_moment_knows_only_what_was_recorded_by_then()
    {
        var halfway = demonstration.Show("earnings", "--as-of", "2025-07-01T00:00:00Z").Json();
        var now = demonstration.Show("earnings").Json();
        halfway.GetProperty("totalCents").GetInt64().ShouldBeInRange(1, now.GetProperty("totalCents").GetInt64() - 1);
    }

    private static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static int Number(JsonElement parent, string name) => parent.GetProperty(name).GetInt32();

    private static IEnumerable<string> LinesOf(string text, string name) =>
        text.Split('\n').Where(line => line.Contains(name, StringComparison.Ordinal));
}
