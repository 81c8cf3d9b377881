using Wijkboek.Host.Pdf.Writing;
using Wijkboek.Host.Pdf.Writing.Fonts;

namespace Wijkboek.Host.Tests.Pdf.Writing;

public sealed class EmbeddingTests
{
    private static readonly TrueTypeFont Lato = (TrueTypeFont)SampleFiles.Fonts.Sans.Regular;

    [Fact]
    public void Every_font_of_a_file_is_embedded_as_a_subset_that_can_be_read_aloud()
    {
        using var saved = new SavedPdf(SampleFiles.Complete());

        var fonts = Tool.PdfFonts(saved.Path).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        fonts.Length.ShouldBe(4);
        fonts.ShouldAllBe(font => font.Contains("yes yes yes") && font.Contains("Identity-H"));
    }

    [Fact]
    public void A_subset_is_far_smaller_than_the_font()
    {
        var embedded = EmbeddedFonts.Program(new InspectedPdf(SampleFiles.Line("Wijkboek", Lato)));

        embedded.Length.ShouldBeLessThan(FullLength() / 10);
    }

    [Fact]
    public void A_composite_glyph_brings_its_parts()
    {
        var subset = new GlyphSubset(Lato.Tables, [Lato.Glyph(new('é'))]);

        // The box for what is missing, é itself, and at least e and an accent.
        subset.Count.ShouldBeGreaterThanOrEqualTo(4);
        subset.NewNumber(Lato.Glyph(new('e'))).ShouldBeGreaterThan(1);
    }

    [Fact]
    public void The_parts_of_a_composite_glyph_are_found_under_their_new_numbers()
    {
        var subset = new GlyphSubset(Lato.Tables, [Lato.Glyph(new('é'))]);
        var tables = new FontTables(subset.ToFontFile());
        var places = tables["loca"];
        var composite = tables["glyf"][(int)places.UInt32(4)..(int)places.UInt32(8)];

        var parts = CompositeGlyph.Parts(composite).Select(part => part.Glyph).ToList();

        parts.ShouldContain(subset.NewNumber(Lato.Glyph(new('e'))));
        parts.ShouldAllBe(part => part < subset.Count);
    }

    [Fact]
    public void A_subset_keeps_the_advances()
    {
        var glyphs = "AVé1".EnumerateRunes().Select(Lato.Glyph).ToList();
        var subset = new GlyphSubset(Lato.Tables, glyphs);
        var metrics = FontMetrics.Read(new FontTables(subset.ToFontFile()));

        glyphs.Select(glyph => metrics.Advance(subset.NewNumber(glyph))).ShouldBe(glyphs.Select(Lato.Metrics.Advance));
    }

    [Fact]
    public void The_checksums_of_a_subset_add_up()
    {
        var file = new GlyphSubset(Lato.Tables, [Lato.Glyph(new('é'))]).ToFontFile();

        var sum = 0u;
        for (var place = 0; place < file.Length; place += 4)
        {
            sum += ((ReadOnlySpan<byte>)file).UInt32(place);
        }

        sum.ShouldBe(0xB1B0AFBA);
    }

    private static int FullLength() =>
        Lato.Tables["glyf"].Length + Lato.Tables["loca"].Length + Lato.Tables["hmtx"].Length;
}
