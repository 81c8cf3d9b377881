using Wijkboek.Application.Reporting.Document;
using Wijkboek.Host.Tests.Pdf.Writing;

namespace Wijkboek.Host.Tests.Pdf.Layout.Blocks;

public sealed class FigureSetterTests
{
    [Fact]
    public void A_photo_is_a_figure_with_a_caption_and_keeps_its_shape()
    {
        var photo = new Block.Photo(SamplePictures.GreySquare, "De Serre in mei", "Mensen aan een lange tafel");
        using var report = new RenderedReport(SampleReport.Document(new Part.Chapter("Beeld", [photo])));

        report.Structure.ShouldContain("Figure");
        report.Lines(1).ShouldContain("De Serre in mei");

        // Square: as high as a photo may be, so the caption comes 245 and a step under the hang line.
        report.Pages[0].Single(word => word.Text == "Serre").Top.ShouldBeInRange(175 + 245, 175 + 245 + 14);
    }
}
