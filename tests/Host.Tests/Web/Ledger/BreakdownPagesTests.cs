using System.Net;
using System.Text.RegularExpressions;
using Wijkboek.Application.Finance.Breakdowns;
using Wijkboek.Application.Finance.GeneralLedger;
using Wijkboek.Application.Texts;

namespace Wijkboek.Host.Tests.Web.Ledger;

/// <summary>Money per project and per funder, over the example.</summary>
public sealed partial class BreakdownPagesTests(WebFixture web)
{
    private const string Home = $"/{WebFixture.Cooperative}";

    [Fact]
    public async Task The_projects_show_what_the_question_answers_and_lead_to_their_pages()
    {
        var answer = (BreakdownAnswer)(await BreakdownAnswer.PerProject(await web.Ask(2025))).Data;
        answer.Rows.Count.ShouldBeGreaterThan(4);
        var html = await web.Get($"{Home}/geld/projecten?jaar=2025");
        var text = TextOf(html);
        foreach (var row in answer.Rows)
        {
            text.ShouldContain(
                $"{row.Name ?? "Zonder project"} {Amount(row.CarriedCents)} {Amount(row.IncomeCents)} "
                    + $"{Amount(row.ExpenseCents)} {Amount(row.ResultCents)} ");
            html.ShouldContain($"{Home}/geld/projecten/{row.Id ?? "-"}?");
        }

        text.ShouldContain($"{Amount(answer.ExpenseCents)} {Amount(answer.ResultCents)} ");
        html.ShouldContain($"{Home}/cijfer/project-breakdown/all/result");
    }

    [Fact]
    public async Task The_page_of_a_project_adds_up_and_leads_to_its_subsidy_and_its_entries()
    {
        var answer = (BreakdownAnswer)(await BreakdownAnswer.PerProject(await web.Ask(2025))).Data;
        foreach (var row in answer.Rows)
        {
            var html = await web.Get($"{Home}/geld/projecten/{row.Id ?? "-"}?jaar=2025");
            var text = TextOf(html);
            foreach (var account in row.Accounts)
                text.ShouldContain($"{account.Number} {account.Name}");
            if (row.Accounts.Count == 0)
                continue;
            text.ShouldContain($" {Amount(row.IncomeCents)} {Amount(row.ExpenseCents)} ");
            html.ShouldContain($"{Home}/geld/boekingen/");
        }

        var subsidy = await web.Get($"{Home}/geld/projecten/voorzorgcirkels?jaar=2025");
        subsidy.ShouldContain($"{Home}/subsidies/voorzorgcirkels?");
        (await web.Get($"{Home}/subsidies/voorzorgcirkels?jaar=2025"))
            .ShouldContain($"{Home}/geld/projecten/voorzorgcirkels?");
        (await web.Get($"{Home}/geld/projecten/voorzorgcirkels.csv?jaar=2025&tabel=boekingen"))
            .ShouldContain("Boekstuk;Datum");
        (await (await web.Client()).GetAsync($"{Home}/geld/projecten/bestaat-niet?jaar=2025")).StatusCode
            .ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_funders_show_what_the_question_answers()
    {
        var answer = (FunderBreakdownAnswer)(await FunderBreakdownAnswer.Give(await web.Ask(2025))).Data;
        var html = await web.Get($"{Home}/geld/financiers?jaar=2025");
        var text = TextOf(html);
        foreach (var stream in answer.Funders.SelectMany(funder => funder.Streams))
            text.ShouldContain($"{Amount(stream.PreviousCents)} {Amount(stream.IncomeCents)} ");
        html.ShouldContain($"{Home}/cijfer/earnings/before/total");
        html.ShouldContain($"{Home}/cijfer/project-breakdown/named/voorzorgcirkels/expense");
        text.ShouldContain($"Alle baten {Amount(answer.PreviousCents)} {Amount(answer.IncomeCents)}");
        foreach (var project in answer.Funders.SelectMany(funder => funder.Projects))
            html.ShouldContain($"{Home}/geld/projecten/{project.Id}?");
        (await web.Get($"{Home}/geld/financiers.csv?jaar=2025")).ShouldContain("Geldgever en geldstroom;");
    }

    [Fact]
    public async Task The_teams_together_are_the_statement_also_when_no_line_names_one()
    {
        var answer = (BreakdownAnswer)(await BreakdownAnswer.PerTeam(await web.Ask(2025))).Data;
        answer.Rows.ShouldHaveSingleItem().Id.ShouldBeNull();
        var html = await web.Get($"{Home}/geld/teams?jaar=2025");
        TextOf(html).ShouldContain($"Zonder team {Amount(answer.Rows[0].CarriedCents)} {Amount(answer.IncomeCents)} ");
        html.ShouldContain($"{Home}/cijfer/team-breakdown/general/result");
        (await web.Get($"{Home}/geld/projecten?jaar=2025")).ShouldContain($"{Home}/geld/teams?");
    }

    [Fact]
    public async Task Statement_earnings_and_entries_lead_to_them()
    {
        (await web.Get($"{Home}/geld/baten-en-lasten?jaar=2025")).ShouldContain($"{Home}/geld/projecten?");
        (await web.Get($"{Home}/verdienmodel?jaar=2025")).ShouldContain($"{Home}/geld/financiers?");
        (await web.Get($"{Home}/geld/projecten/voorzorgcirkels?jaar=2025"))
            .ShouldContain($"{Home}/geld/boekingen?jaar=2025&amp;project=voorzorgcirkels");
        var entries = ((GeneralLedgerAnswer)(await GeneralLedgerAnswer.Give(await web.Ask(2025))).Data).Entries
            .Count(entry => entry.Lines.Any(line => line.Project == "voorzorgcirkels"));
        TextOf(await web.Get($"{Home}/geld/boekingen?jaar=2025&project=voorzorgcirkels"))
            .ShouldContain($"{entries} boekingen voor Voorzorgcirkels in Oost in boekjaar 2025");
    }

    private static string Amount(long cents) => Dutch.Number(cents / 100m, 2);

    private static string TextOf(string html) => Space().Replace(WebUtility.HtmlDecode(Tag().Replace(html, " ")), " ")
        .Replace('\u00A0', ' ');

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex("[ \t\r\n]+")]
    private static partial Regex Space();
}
