using System.Text;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Tests.Pdf.Writing;

public sealed class JpegImageTests
{
    [Fact]
    public void A_picture_knows_its_size()
    {
        var image = JpegImage.Read(SamplePictures.GreySquare);

        (image.Width, image.Height).ShouldBe((8, 8));
    }

    [Theory]
    [InlineData(1, 16, 8, "100 0 0 50 10 772 cm")]
    [InlineData(3, 16, 8, "-100 0 0 -50 110 822 cm")]
    [InlineData(6, 8, 16, "0 -50 100 0 10 822 cm")]
    [InlineData(8, 8, 16, "0 50 -100 0 110 772 cm")]
    public void A_picture_taken_on_its_side_stands_upright(byte orientation, int width, int height, string matrix)
    {
        var image = JpegImage.Read(SamplePictures.Turned(orientation));
        var file = SampleFiles.Empty();
        var page = SampleFiles.A4(file);
        page.Artifact(() => page.Jpeg(10, 20, 100, 50, image));
        var inspected = new InspectedPdf(file);

        (image.Width, image.Height).ShouldBe((width, height));
        inspected.Drawing(inspected.PageReferences[0]).ShouldContain(matrix);
    }

    [Fact]
    public void What_the_camera_wrote_beside_the_picture_stays_behind()
    {
        var bytes = SavedPdf.Bytes(Showing(JpegImage.Read(SamplePictures.WithPlace())));

        Encoding.Latin1.GetString(bytes).ShouldNotContain("Utrecht");
        bytes.ShouldBe(SavedPdf.Bytes(Showing(JpegImage.Read(SamplePictures.GreySquare))));
    }

    [Fact]
    public void A_picture_shown_twice_is_stored_once()
    {
        var inspected = new InspectedPdf(Showing(JpegImage.Read(SamplePictures.GreySquare)));

        var resources = inspected.Follow(inspected.Follow(inspected.PageReferences[0]).GetProperty("/Resources"));

        resources.GetProperty("/XObject").EnumerateObject().Count().ShouldBe(1);
    }

    [Fact]
    public void What_is_no_picture_is_refused() =>
        Should.Throw<InvalidDataException>(() => JpegImage.Read("%PDF-1.7"u8));

    [Fact]
    public void A_picture_cut_short_is_refused() =>
        Should.Throw<InvalidDataException>(() => JpegImage.Read(SamplePictures.GreySquare.AsSpan(0, 60)));

    private static PdfFile Showing(JpegImage image)
    {
        var file = SampleFiles.Empty();
        var page = SampleFiles.A4(file);
        page.Artifact(() => page.Jpeg(0, 0, 100, 100, image));
        page.Artifact(() => page.Jpeg(0, 200, 100, 100, image));
        return file;
    }
}
