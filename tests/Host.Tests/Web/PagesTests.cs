using System.Net;
using System.Text.RegularExpressions;
using Wijkboek.Application.Finance.Earnings;
using Wijkboek.Application.Reporting.Kpi;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Reporting.YearStories;

namespace Wijkboek.Host.Tests.Web;

/// <summary>What pages show is what questions answer, and every link on them leads somewhere.</summary>
public sealed partial class PagesTests(WebFixture web)
{
    private const string Home = $"/{WebFixture.Cooperative}";
    private const int FiguresPerView = 5;
    private const int LargestPage = 120_000;

    /// <summary>One file of our own, and nothing that a page says itself.</summary>
    internal static void ShouldHaveNoScriptOfItsOwn(string html) =>
        OwnScript().Replace(html, "").ShouldNotContain("<script");

    [Fact]
    public async Task Every_page_says_that_it_shows_an_example()
    {
        foreach (var page in new[]
            {
                "", "/kengetallen", "/verdienmodel", "/rapporten", "/rapporten/jaarverslag", "/cijfer/earnings/total",
            })
            (await web.Get($"{Home}{page}?jaar=2025")).ShouldContain("Voorbeeldgegevens");
    }

    [Fact]
    public async Task The_earnings_model_shows_the_figures_of_its_question()
    {
        var answer = (EarningsAnswer)(await Modules.Questions.Find("earnings")!(await web.Ask(2025))).Data;
        var text = TextOf(await web.Get($"{Home}/verdienmodel?jaar=2025"));
        text.ShouldContain(Dutch.WholeEuro(answer.TotalCents));
        text.ShouldContain(Dutch.Percent(answer.LargestFunderShare, 1));
        text.ShouldContain(Dutch.Number(answer.Concentration, 2));
        foreach (var stream in answer.Streams.Where(stream => !stream.InKind))
            text.ShouldContain(Dutch.Number(stream.AmountCents / 100m, 2));
        foreach (var warning in answer.Warnings)
            text.ShouldContain(warning);
    }

    [Fact]
    public async Task The_key_figures_are_those_of_their_question_on_the_page_and_in_the_report()
    {
        var kpi = await KpiAnswer.Read(await web.Ask(2025));
        var page = await web.Get($"{Home}/kengetallen?jaar=2025");
        var report = await web.Get($"{Home}/rapporten/kengetallen?jaar=2025");
        foreach (var indicator in Enum.GetValues<Indicator>())
        {
            var value = KpiLine.ValueOf(indicator, kpi);
            var shown = indicator.IsAmount() ? Dutch.WholeEuro(value) : Dutch.Number(value);
            FigureAt(page, $"kpi/{KpiLine.KeyOf(indicator)}").ShouldBe(shown, $"{indicator} on the page");
            FigureAt(report, $"kpi/{KpiLine.KeyOf(indicator)}").ShouldBe(shown, $"{indicator} in the report");
        }
    }

    [Fact]
    public async Task Behind_a_figure_stand_its_events_and_they_add_up_to_it()
    {
        var traced = (await Modules.Traces.Find(await web.Ask(2025), "kpi", "volunteerAllowances.amountCents"))!;
        var html = await web.Get($"{Home}/cijfer/kpi/volunteerAllowances.amountCents?jaar=2025");
        TextOf(html).ShouldContain(Dutch.Euro(traced.Total!.Value));
        foreach (var part in traced.Contributions)
            TextOf(html).ShouldContain($"gebeurtenis {Dutch.Number(part.Position)}");
    }

    [Fact]
    public async Task Looking_back_shows_what_was_known_then_and_says_so()
    {
        var html = await web.Get($"{Home}/verdienmodel?jaar=2025&zoals-bekend=2025-07-01");
        html.ShouldContain("wb-past");
        TextOf(html).ShouldContain("Zoals bekend op 1\u00A0juli\u00A02025");
        var then = EarningsOf(await web.Ask(2025, DutchClock.EndOf(new LocalDate(2025, 7, 1))));
        var now = EarningsOf(await web.Ask(2025));
        (await then).TotalCents.ShouldBeLessThan((await now).TotalCents);
        TextOf(html).ShouldContain(Dutch.WholeEuro((await then).TotalCents));
    }

    [Fact]
    public async Task No_link_on_a_page_leads_nowhere()
    {
        var client = await web.Client();
        string[] pages =
        [
            "", "/kengetallen", "/verdienmodel", "/rapporten", "/rapporten/jaarverslag",
            "/rapporten/jaarverslag/jaarrekening-2025", "/rapporten/kengetallen", "/rapporten/profiel",
        ];
        var addresses = new HashSet<string>();
        foreach (var page in pages)
            addresses.UnionWith(Link().Matches(await web.Get($"{Home}{page}?jaar=2025"))
                .Select(link => WebUtility.HtmlDecode(link.Groups[1].Value)).Where(link => link.StartsWith('/')));
        var dead = new List<string>();
        // Of each view a few figures: their links are written by the same hand.
        var figures = addresses.Where(address => address.Contains("/cijfer/"))
            .GroupBy(address => address.Split('/')[3]);
        var others = addresses.Where(address => !address.Contains("/cijfer/"));
        foreach (var address in others.Concat(figures.SelectMany(view => view.Order().Take(FiguresPerView))))
        {
            using var answer = await client.GetAsync(address);
            if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Redirect))
                dead.Add($"{address}: {answer.StatusCode}");
        }

        dead.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_annual_report_is_read_by_chapter_and_no_page_of_it_is_heavy()
    {
        var front = await web.Get($"{Home}/rapporten/jaarverslag?jaar=2025");
        var chapters = Link().Matches(front).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value).Split('#')[0])
            .Where(link => link.StartsWith($"{Home}/rapporten/jaarverslag/")).Distinct().ToList();
        chapters.Count.ShouldBeGreaterThan(8);
        foreach (var chapter in chapters)
        {
            var html = await web.Get(chapter);
            html.ShouldContain("Verder lezen");
            System.Text.Encoding.UTF8.GetByteCount(html).ShouldBeLessThan(LargestPage, chapter);
        }
    }

    [Fact]
    public async Task The_annual_report_can_be_downloaded_as_the_PDF_that_the_command_line_makes()
    {
        using var answer = await (await web.Client()).GetAsync($"{Home}/rapporten/jaarverslag.pdf?jaar=2025");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        (await answer.Content.ReadAsByteArrayAsync()).Take(5).ShouldBe("%PDF-"u8.ToArray());
    }

    private static async Task<EarningsAnswer> EarningsOf(Application.Questions.Question question) =>
        (EarningsAnswer)(await Modules.Questions.Find("earnings")!(question)).Data;

    private static string TextOf(string html) => Space().Replace(WebUtility.HtmlDecode(Tag().Replace(html, "")), " ");

    private static string FigureAt(string html, string figure) => WebUtility.HtmlDecode(
        Regex.Match(html, $"""cijfer/{Regex.Escape(figure)}\?[^"]*"[^>]*>([^<]*)</a>""").Groups[1].Value);

    [GeneratedRegex("href=\"([^\"#]+)")]
    private static partial Regex Link();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex("[ \t\r\n]+")]
    private static partial Regex Space();

    [GeneratedRegex("<script src=\"/stijl/wijkboek-[0-9a-f]{12}\\.js\" defer></script>")]
    private static partial Regex OwnScript();
}
