using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Application.Tests.Reporting.Drawings;

public sealed class HouseFontsTests
{
    [Fact]
    public void A_text_is_as_wide_as_its_letters()
    {
        HouseFonts.Width("", 10).ShouldBe(0);
        HouseFonts.Width("€\u00A012", 10).ShouldBe(19.96, .001);
        HouseFonts.Width("€\u00A012", 20).ShouldBe(39.92, .001);
    }

    [Fact]
    public void An_accent_adds_no_width_and_a_minus_takes_that_of_a_digit()
    {
        HouseFonts.Width("één coöperatie", 10).ShouldBe(HouseFonts.Width("een cooperatie", 10));
        HouseFonts.Width("\u22125", 10).ShouldBe(HouseFonts.Width("55", 10));
    }

    [Fact]
    public void Each_face_has_its_own_measures()
    {
        var widths = new[]
        {
            HouseFonts.Width("maand", 8), HouseFonts.Width("maand", 8, bold: true),
            HouseFonts.Width("maand", 8, serif: true), HouseFonts.Width("maand", 8, bold: true, serif: true),
        };
        widths.ShouldBeUnique();
        widths[1].ShouldBeGreaterThan(widths[0]);
    }
}
