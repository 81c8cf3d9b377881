using System.Net;
using System.Text.RegularExpressions;
using Wijkboek.Application.Challenges.ChallengeOverview;
using Wijkboek.Application.Finance.BalanceSheet;
using Wijkboek.Application.Finance.LedgerBook;
using Wijkboek.Application.Finance.Statement;
using Wijkboek.Application.Finance.TrialBalances;
using Wijkboek.Application.Membership.People;
using Wijkboek.Application.NeighbourhoodJobs.Jobs;
using Wijkboek.Application.Subsidies.SubsidyOverview;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Host.Web.Frame;
using Wijkboek.Host.Web.Visits;

namespace Wijkboek.Host.Tests.Web;

/// <summary>Pages that are only read: each is there, small, safe, and shows what its question answers.</summary>
public sealed partial class ReadingPagesTests(WebFixture web)
{
    private const string Home = $"/{WebFixture.Cooperative}";
    private const int LargestPage = 120_000;

    public static TheoryData<string> Paths { get; } =
        [.. Shown.Where(door => door.Path.Length > 0).Select(door => door.Path)];

    // What the treasurer may see, who the visitor is here; who may see which page is tested apart.
    private static IEnumerable<Door> Shown => Doors.All.Where(door => Visitor.OfDemonstration.MaySee(door.Path));

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_page_of_the_navigation_is_there_in_every_period_and_in_the_past(string path)
    {
        foreach (var time in new[] { "jaar=2025", "periode=2025-k2", "jaar=2019", "jaar=2025&zoals-bekend=2025-07-01" })
        {
            var html = await web.Get($"{Home}/{path}?{time}");
            html.ShouldContain("aria-current=\"page\"");
            PagesTests.ShouldHaveNoScriptOfItsOwn(html);
            html.ShouldNotContain(" style=");
            html.Length.ShouldBeLessThan(LargestPage, $"{path}?{time}");
        }
    }

    [Fact]
    public async Task Every_table_can_be_downloaded_as_it_is_shown()
    {
        foreach (var door in Shown)
        {
            var html = await web.Get($"{Home}/{door.Path}?jaar=2025".Replace("/?", "?"));
            foreach (Match link in FileLink().Matches(html))
            {
                using var answer = await (await web.Client()).GetAsync(WebUtility.HtmlDecode(link.Groups[1].Value));
                answer.StatusCode.ShouldBe(HttpStatusCode.OK, link.Value);
                answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
            }
        }
    }

    [Fact]
    public async Task The_statement_and_the_balance_show_what_their_questions_answer()
    {
        var question = await web.Ask(2025);
        var statement = (StatementAnswer)(await StatementAnswer.Give(question)).Data;
        var html = TextOf(await web.Get($"{Home}/geld/baten-en-lasten?jaar=2025"));
        foreach (var row in statement.Income.Concat(statement.Expense).SelectMany(heading => heading.Accounts))
            html.ShouldContain($"{row.Number} {row.Name} {Amount(row.AmountCents)} ");
        html.ShouldContain($"Saldo van baten en lasten {Amount(statement.ResultCents)} ");

        var balance = (BalanceAnswer)(await BalanceAnswer.Give(question)).Data;
        var sheet = TextOf(await web.Get($"{Home}/geld/balans?jaar=2025"));
        foreach (var row in balance.Assets.Concat(balance.EquityAndLiabilities).SelectMany(heading => heading.Accounts))
            sheet.ShouldContain($"{row.Number} {row.Name} {Amount(row.AmountCents)} {Amount(row.OpeningCents)} ");
        sheet.ShouldContain($"Som van de passiva {Amount(balance.TotalEquityAndLiabilitiesCents)} ");
    }

    [Theory]
    [InlineData(1, 12)]
    [InlineData(4, 6)]
    public async Task The_trial_balance_balances_and_begins_where_the_days_before_it_ended(int first, int last)
    {
        var book = await LedgerBook.Read(await web.Ask(2025));
        var (from, to) = (new LocalDate(2025, first, 1), new LocalDate(2025, last, 1).PlusMonths(1).PlusDays(-1));
        var trial = TrialBalance.Of(book, from, to);
        trial.Lines.ShouldNotBeEmpty();
        trial.Lines.Sum(line => line.Debit).ShouldBe(trial.Lines.Sum(line => line.Credit));
        trial.Lines.Sum(line => line.End).ShouldBe(Money.Zero);
        if (first == 1)
            return;
        var before = TrialBalance.Of(book, new LocalDate(2025, 1, 1), from.PlusDays(-1));
        foreach (var line in trial.Lines)
            line.Begin.ShouldBe(before.Lines.FirstOrDefault(one => one.Account == line.Account)?.End ?? Money.Zero);
    }

    [Fact]
    public async Task A_ledger_card_ends_where_its_account_stands()
    {
        var book = await LedgerBook.Read(await web.Ask(2025));
        var lines = TrialBalance.Of(book, new LocalDate(2025, 1, 1), new LocalDate(2025, 12, 31)).Lines;
        foreach (var line in lines.Where(line => !line.Debit.IsZero || !line.Credit.IsZero))
            TextOf(await web.Get($"{Home}/geld/rekeningen/{line.Account.Number}?jaar=2025")).ShouldContain(
                $"Totaal {Amount(line.Debit.Cents)} {Amount(line.Credit.Cents)} {Amount(line.End.Cents)}");
    }

    [Fact]
    public async Task Members_jobs_subsidies_and_challenges_show_what_their_questions_answer()
    {
        var question = await web.Ask(2025);
        var members = (MembersAnswer)(await MembersAnswer.Give(question)).Data;
        TextOf(await web.Get($"{Home}/leden?jaar=2025")).ShouldContain($"{members.Total} leden op 31 december 2025");

        var jobs = (JobsAnswer)(await JobsAnswer.Give(question)).Data;
        var jobsPage = TextOf(await web.Get($"{Home}/banen?jaar=2025"));
        foreach (var job in jobs.Jobs)
            jobsPage.ShouldContain($"{Amount(job.CostCents)} {Amount(job.SubsidyCents)}");

        var subsidies = (SubsidiesAnswer)(await SubsidiesAnswer.Give(question)).Data;
        var subsidiesPage = TextOf(await web.Get($"{Home}/subsidies?jaar=2025"));
        foreach (var subsidy in subsidies.Subsidies)
        {
            subsidiesPage.ShouldContain(subsidy.Title);
            subsidiesPage.ShouldContain($"{Amount(subsidy.ReceivedCents)} {Amount(subsidy.RecognizedCents)}");
        }

        var challenges = (ChallengesAnswer)(await ChallengesAnswer.Give(question)).Data;
        var challengesPage = TextOf(await web.Get($"{Home}/uitdaagrecht?jaar=2025"));
        foreach (var challenge in challenges.Challenges)
            challengesPage.ShouldContain(
                $"{challenge.Title} {Sentences.Word(challenge.State)} {Amount(challenge.PresentCostCents)}");
    }

    [Theory]
    [InlineData("geld/rekeningen/0000")]
    [InlineData("geld/boekingen/bestaat-niet")]
    [InlineData("leden/bestaat-niet")]
    [InlineData("leden/teams/bestaat-niet")]
    [InlineData("bestuur/besluiten/2025-99")]
    [InlineData("bestuur/vergaderingen/bestaat-niet")]
    [InlineData("bestuur/mandaten/bestaat-niet")]
    [InlineData("banen/bestaat-niet")]
    [InlineData("subsidies/bestaat-niet")]
    [InlineData("uitdaagrecht/bestaat-niet")]
    [InlineData("buurt/bestaat-niet")]
    [InlineData("waardering/stages/bestaat-niet")]
    [InlineData("controle/gebeurtenis/999999")]
    [InlineData("controle/gebeurtenis/0")]
    [InlineData("geld/balans.csv?tabel=bestaat-niet")]
    public async Task What_was_never_recorded_has_no_page(string path) =>
        (await (await web.Client()).GetAsync($"{Home}/{path}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_page_looked_back_at_shows_no_history_of_later()
    {
        var now = await web.Get($"{Home}/bestuur?jaar=2025");
        var then = await web.Get($"{Home}/bestuur?jaar=2025&zoals-bekend=2026-11-01");
        now.ShouldContain("wb-timeline__sentence");
        then.ShouldContain("Je leest het boek");
        then.ShouldContain("class=\"wb-past\"");
    }

    private static string Amount(long cents) => Dutch.Number(cents / 100m, 2);

    private static string TextOf(string html) => Space().Replace(WebUtility.HtmlDecode(Tag().Replace(html, " ")), " ")
        .Replace('\u00A0', ' ');

    [GeneratedRegex("href=\"([^\"]+\\.csv[^\"]*)\"")]
    private static partial Regex FileLink();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex("[ \t\r\n]+")]
    private static partial Regex Space();
}
