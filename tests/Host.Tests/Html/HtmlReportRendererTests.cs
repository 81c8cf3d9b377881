using System.Text;
using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Html;
using Wijkboek.Host.Tests.Pdf.Layout;

namespace Wijkboek.Host.Tests.Html;

public sealed class HtmlReportRendererTests
{
    [Fact]
    public void The_same_document_gives_the_same_bytes() =>
        Rendered(SampleReport.Whole()).ShouldBe(Rendered(SampleReport.Whole()));

    [Fact]
    public void A_file_of_its_own_needs_nothing_beside_it()
    {
        var html = Rendered(SampleReport.Whole());
        html.ShouldContain("<style>");
        html.ShouldNotContain("<link");
        html.ShouldNotContain("<script");
        html.ShouldNotContain("src=\"/");
        html.ShouldNotContain("href=\"/");
    }

    [Fact]
    public void A_figure_leads_to_its_events_where_these_can_be_opened()
    {
        var report = SampleReport.Document(new Part.Chapter("Cijfers", [
            new Block.KeyFigures([
                new KeyFigure("6", "buurtbanen", "Twee bij ons.") { Source = new FigureSource("kpi", "jobs") },
            ]),
            new Table([new TableColumn("In hele euro’s"), TableColumn.Current("2025")],
                [TableRow.Item("Giften", TableCell.Figure("6.415", "statement", "8300/realised"))]),
        ]));
        using var output = new MemoryStream();
        var pages = ReportPages.Of(report);
        HtmlReportRenderer.OnTheWeb(
            source => $"/x/{source.View}/{source.Key}",
            new ReportTurn(pages, pages.All[0], name => $"/r/{name}", Elements.Of("nav", null))).Render(report, output);
        var html = Encoding.UTF8.GetString(output.ToArray());
        html.ShouldContain("href=\"/x/kpi/jobs\"");
        html.ShouldContain("<a class=\"wr-figure\" href=\"/x/statement/8300/realised\">6.415</a>");
        Rendered(report).ShouldNotContain("wr-figure\" href");
    }

    [Fact]
    public void A_long_report_is_read_chapter_by_chapter()
    {
        var report = SampleReport.Whole();
        var pages = ReportPages.Of(report);
        var front = Turned(report, pages, pages.All[0]);
        foreach (var page in pages.All.Skip(1))
            front.ShouldContain($"href=\"/r/{page.Name}#deel-");
        front.ShouldNotContain("<table");
        var accounts = pages.All.Single(page => page.Title == "Jaarrekening 2025");
        var read = Turned(report, pages, accounts);
        read.ShouldContain("<title>Jaarrekening 2025 – Jaarverslag 2025 – ");
        read.ShouldContain("rel=\"prev\"");
        read.ShouldContain($"rel=\"next\" href=\"/r/{pages.After(accounts)!.Name}\"");
        pages.All.Sum(page => Parts(Turned(report, pages, page))).ShouldBe(Parts(Rendered(report)));
    }

    [Fact]
    public void Chapters_that_are_called_the_same_have_pages_of_their_own()
    {
        var report = SampleReport.Document(
            SampleReport.Contents(), new Part.Chapter("Één verhaal!", []), new Part.Chapter("Één verhaal", []));
        ReportPages.Of(report).All.Select(page => page.Name).ShouldBe([null, "één-verhaal", "één-verhaal-2"]);
    }

    [Fact]
    public void A_report_without_contents_is_one_page() =>
        ReportPages.Of(SampleReport.Document(new Part.Chapter("Eén", []), new Part.Chapter("Twee", []))).All
            .ShouldHaveSingleItem().Parts.ShouldBe([0, 1]);

    [Fact]
    public void What_people_typed_cannot_become_markup()
    {
        var html = Rendered(SampleReport.Document(new Part.Chapter("<b>Titel</b>", [
            new Block.Quote("<script>alert('&')</script>", "\"wie\""),
        ])));
        html.ShouldNotContain("<script");
        html.ShouldContain("&lt;script&gt;");
        html.ShouldContain("&lt;b&gt;Titel");
    }

    [Fact]
    public void A_chart_says_in_words_what_it_shows()
    {
        var html = Rendered(SampleReport.Whole());
        html.ShouldContain("role=\"img\"");
        html.ShouldContain("aria-label=\"");
    }

    [Fact]
    public void No_element_closes_itself_unless_HTML_has_it_so() =>
        System.Text.RegularExpressions.Regex.Matches(
                System.Text.RegularExpressions.Regex.Replace(Rendered(SampleReport.Whole()), "<svg.*?</svg>", ""),
                "<([a-z0-9]+)[^>]*/>")
            .Select(element => element.Groups[1].Value).Where(name => name != "img").ShouldBeEmpty();

    [Fact]
    public void Rows_and_columns_of_a_table_have_heads()
    {
        var html = Rendered(SampleReport.Whole());
        html.ShouldContain("scope=\"col\"");
        html.ShouldContain("scope=\"row\"");
        html.ShouldContain("scope=\"rowgroup\"");
    }

    private static int Parts(string html) => html.Split("<section class=\"wr-part").Length - 1;

    private static string Turned(ReportDocument document, ReportPages pages, ReportPage page)
    {
        using var output = new MemoryStream();
        HtmlReportRenderer.OnTheWeb(
            _ => null, new ReportTurn(pages, page, name => $"/r/{name}", Elements.Of("nav", null)))
            .Render(document, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string Rendered(ReportDocument document)
    {
        using var output = new MemoryStream();
        HtmlReportRenderer.SelfContained.Render(document, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
