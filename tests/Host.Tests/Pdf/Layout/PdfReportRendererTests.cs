using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Pdf.Layout;
using Wijkboek.Host.Pdf.Writing;
using Wijkboek.Host.Tests.Pdf.Writing;

namespace Wijkboek.Host.Tests.Pdf.Layout;

public sealed class PdfReportRendererTests
{
    [Fact]
    public void The_whole_report_is_clean_under_qpdf()
    {
        using var report = new RenderedReport(SampleReport.Whole());

        report.KeepAs("sample-report.pdf");
        Tool.Qpdf("--check", report.Path).ShouldContain("No syntax or stream encoding errors");
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes() =>
        RenderedReport.Bytes(SampleReport.Whole()).ShouldBe(RenderedReport.Bytes(SampleReport.Whole()));

    [Fact]
    public void The_file_is_as_old_as_its_document_says()
    {
        using var report = new RenderedReport(SampleReport.Document(SampleReport.Cover()));

        Tool.PdfInfo("-isodates", report.Path).ShouldMatch("CreationDate: +2026-03-24T16:05:00Z");
    }

    [Fact]
    public void The_contents_name_the_page_on_which_each_chapter_and_section_starts()
    {
        using var report = new RenderedReport(SampleReport.Whole());

        var entries = report.Lines(2).Where(line => line.Split(' ').Length > 1 && char.IsDigit(line[0])).ToList();
        string[] headings = ["2 Voorwoord", "Vier plekken, elke week", "5 Jaarrekening 2025", "Balans", "Toelichting"];
        foreach (var heading in headings)
        {
            var title = heading.TrimStart('2', '5', ' ');
            entries.ShouldContain($"{report.PageOf(heading, after: 2)} {title}");
        }
    }

    [Fact]
    public void A_reference_names_the_page_of_its_chapter()
    {
        using var report = new RenderedReport(SampleReport.Whole());

        report.Text(4).ShouldContain($"Op pagina {report.PageOf("5 Jaarrekening 2025")} leest u");
    }

    [Fact]
    public void A_reference_to_a_chapter_that_is_not_there_is_refused()
    {
        var lost = new Part.Chapter(
            "Verdwaald", [new Block.Paragraph(RichText.FromString("Zie pagina ").ThenPageOf("nergens"))]);

        var refusal = Should.Throw<InvalidOperationException>(() => RenderedReport.Bytes(SampleReport.Document(lost)));
        refusal.Message.ShouldContain("nergens");
    }

    [Fact]
    public void A_margin_note_is_read_before_what_it_explains_and_the_footer_last()
    {
        using var report = new RenderedReport(SampleReport.Whole());

        var text = report.Text(7);
        string[] order = ["Vier plekken", "Grootste geldgever", "Van elke euro", "80%", "Wat wij", "Journaal 5.218"];
        var places = order.Select(part => text.IndexOf(part, StringComparison.Ordinal)).ToList();
        places.ShouldAllBe(place => place >= 0);
        places.ShouldBeInOrder();
    }

    [Theory]
    [InlineData("Lato", "Gentium Book Basic")]
    [InlineData("DejaVu Sans", "DejaVu Serif")]
    [InlineData("none at all", "none at all")]
    public void Nothing_stands_outside_the_margins_whatever_the_fonts(string sans, string serif)
    {
        var fonts = new FontSettings(sans, serif, sans == "none at all" ? [] : null);
        using var report = new RenderedReport(
            SampleReport.Whole(), new PdfReportRenderer(FontLibrary.Load(fonts)));
        report.KeepAs($"sample-{sans}.pdf");

        // The cover's title hangs three points out to look aligned.
        var inside = report.Pages.Skip(1).SelectMany(page => page).ToList();
        inside.ShouldAllBe(word => word.Left >= Grid.Left - .5 && word.Right <= Grid.Right + .5);
        inside.ShouldAllBe(word => word.Bottom <= Grid.Bottom + 1 || word.Top >= Grid.FooterTop);
    }

    [Fact]
    public void The_colophon_names_the_typefaces()
    {
        using var report = new RenderedReport(SampleReport.Document(SampleReport.Checkpoint()));

        report.Text(1).ShouldMatch("Gezet in .+, dat vertelt, en .+, dat telt\\.");
    }

    [Fact]
    public void A_demonstration_says_so_on_every_page()
    {
        using var report = new RenderedReport(SampleReport.Whole() with { IsDemonstration = true });

        report.KeepAs("sample-demonstration.pdf");
        report.Pages.ShouldAllBe(page => page.Any(word => word.Text == "Voorbeeldgegevens"));
    }

    [Fact]
    public void Only_a_demonstration_carries_the_banner()
    {
        using var report = new RenderedReport(SampleReport.Whole());

        report.Pages.ShouldAllBe(page => page.All(word => word.Text != "Voorbeeldgegevens"));
    }

    [Fact]
    public void The_hash_is_read_in_groups_of_four()
    {
        using var report = new RenderedReport(SampleReport.Document(SampleReport.Checkpoint()));

        report.Text(1).ShouldContain("0081 c864 17c5 7113 6c40 a25d 22c2 3d7c 75a2");
    }

    [Fact]
    public void Under_a_title_band_the_first_chapter_follows_on_the_same_page()
    {
        var band = new Part.TitleBand("De Linde", "Zes kengetallen 2025", "Voor de gemeente Utrecht", IsYellow: true);
        using var report = new RenderedReport(SampleReport.Document(band, SampleChapters.Indicators()));

        report.KeepAs("sample-title-band.pdf");
        report.Pages.Count.ShouldBe(1);
        report.Lines(1)[0].ShouldContain("Zes kengetallen 2025");
        report.Lines(1).ShouldContain("4 Zes kengetallen");
    }
}
