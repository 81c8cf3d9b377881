using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Tests.Pdf.Writing;

public sealed class DrawingTests
{
    private static readonly Stroke Thin = new(SampleFiles.Ink, 0.5);

    [Fact]
    public void Places_count_from_the_top_of_the_page() =>
        Drawn(page => page.FillRectangle(51, 70, 100, 14, new Rgb(255, 0, 51)))
            .ShouldBe("/Artifact BMC\n1 0 0.2 rg\n51 758 100 14 re\nf\nEMC\n");

    [Fact]
    public void A_line_after_a_dashed_one_is_whole_again()
    {
        var drawn = Drawn(page =>
        {
            page.Line(0, 0, 10, 0, Thin with { Dash = [2, 1.5] });
            page.Line(0, 0, 10, 0, Thin);
        });

        drawn.IndexOf("[2 1.5] 0 d", StringComparison.Ordinal).ShouldBeLessThan(
            drawn.IndexOf("[] 0 d", StringComparison.Ordinal));
    }

    [Fact]
    public void A_circle_closes_where_it_began()
    {
        var drawn = Drawn(page => page.Circle(100, 100, 10, SampleFiles.Ink, stroke: null)).Split('\n');

        drawn.ShouldContain("110 742 m");
        drawn.Last(line => line.EndsWith(" c", StringComparison.Ordinal)).ShouldEndWith("110 742 c");
    }

    [Fact]
    public void No_number_is_a_negative_zero() =>
        Drawn(page => page.Line(-0.0001, 842.0001, 1, 1, Thin)).ShouldContain("\n0 0 m\n");

    [Fact]
    public void A_place_that_is_no_number_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Drawn(page => page.Line(double.NaN, 0, 1, 1, Thin)));

    [Fact]
    public void Colours_are_read_as_the_design_writes_them()
    {
        Rgb.Parse("#17222D").ShouldBe(new Rgb(0x17, 0x22, 0x2D));
        Rgb.Parse("#17222D").ToString().ShouldBe("#17222D");
        Should.Throw<FormatException>(() => Rgb.Parse("17222D"));
    }

    private static string Drawn(Action<PdfPage> draw)
    {
        var file = SampleFiles.Empty();
        var page = SampleFiles.A4(file);
        page.Artifact(() => draw(page));
        var inspected = new InspectedPdf(file);
        return inspected.Drawing(inspected.PageReferences[0]);
    }
}
