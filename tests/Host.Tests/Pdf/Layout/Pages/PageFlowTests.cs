using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Host.Tests.Pdf.Layout.Pages;

public sealed class PageFlowTests
{
    private const string Sentence = "Dit is een alinea van ongeveer drie regels, lang genoeg om over een pagina heen "
        + "te kunnen lopen, zodat te zien is of er nooit een enkele regel achterblijft of alleen bovenaan staat.";

    /// <summary>Heights that leave ever less of the first page, in steps smaller than a line.</summary>
    public static TheoryData<int> Fillings => [.. Enumerable.Range(0, 22).Select(step => 400 + 7 * step)];

    [Theory]
    [MemberData(nameof(Fillings))]
    public void A_heading_is_never_left_alone_at_the_foot_of_a_page(int height)
    {
        using var report = Rendered(
            Filling(height), new Block.Heading("Een kop"), new Block.Paragraph(Sentence + " " + Sentence));

        var page = report.Lines(report.PageOf("Een kop"));
        (page.Count - page.ToList().IndexOf("Een kop") - 1).ShouldBeGreaterThanOrEqualTo(3);
    }

    [Theory]
    [MemberData(nameof(Fillings))]
    public void No_line_of_a_paragraph_stands_alone(int height)
    {
        using var report = Rendered(Filling(height), new Block.Paragraph(Sentence + " " + Sentence));

        var counts = Enumerable.Range(1, report.Pages.Count).Select(page => report.Lines(page).Count).ToList();
        counts[0] -= 1;
        counts.ShouldAllBe(count => count != 1);
    }

    [Theory]
    [MemberData(nameof(Fillings))]
    public void A_chart_keeps_its_title_and_its_note(int height)
    {
        using var report = Rendered(Filling(height), SampleCharts.Titled("De titel", "De noot"));

        report.PageOf("De titel").ShouldBe(report.PageOf("De noot"));
    }

    [Theory]
    [MemberData(nameof(Fillings))]
    public void Signatures_stay_whole(int height)
    {
        using var report = Rendered(Filling(height), new Block.Signatures("Utrecht, 24 maart 2026",
            [new Signature("Anna", "bestuurder"), new Signature("Bea", "voorzitter"), new Signature("Cor", "lid")]));

        report.PageOf("Utrecht, 24 maart 2026").ShouldBe(report.PageOf("Cor"));
    }

    [Theory]
    [MemberData(nameof(Fillings))]
    public void A_margin_note_is_not_cut_where_its_text_goes_on_over_the_page(int height)
    {
        var note = new MarginNote("Noot", [Sentence]);
        var text = new Block.Paragraph(string.Join(' ', Enumerable.Repeat(Sentence, 5)));
        using var report = Rendered(Filling(height), new Block.Beside(note, [text]));

        report.Pages.SelectMany(page => page)
            .ShouldAllBe(word => word.Bottom <= 771 || word.Top >= 791);
    }

    [Theory]
    [MemberData(nameof(Fillings))]
    public void A_margin_note_longer_than_its_paragraph_stays_on_the_page(int height)
    {
        var note = new MarginNote("Noot", [Sentence, Sentence]);
        using var report = Rendered(Filling(height), new Block.Beside(note, [new Block.Paragraph("Kort.")]));

        report.Pages.SelectMany(page => page)
            .ShouldAllBe(word => word.Bottom <= 771 || word.Top >= 791);
    }

    private static Block.Chart Filling(int height) =>
        new(null, new Drawing(367, height, "", [new Shape.Rectangle(0, 0, 367, height, Ink.Tint)]));

    private static RenderedReport Rendered(params IReadOnlyList<Block> blocks) =>
        new(SampleReport.Document(new Part.Chapter("Proef", blocks)));
}
