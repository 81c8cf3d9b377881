using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Tests.Pdf.Writing;

public sealed class TextTests
{
    private static readonly FontFamily Sans = SampleFiles.Fonts.Sans;

    public static TheoryData<string> Lines =>
    [
        "Coöperatie, één reünie, façade, IJ en ĳ, Ångström",
        "Łódź, Đorđević, Şükrü, Ğ, Ő",
        "’s avonds – ‘zo’ — “echt” …",
        "Saldo −1.234,56 en € 12",
        "niet\u2011gouvernementeel",
        "(haakjes) \\ en <punt> & meer",
    ];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Text_that_goes_in_comes_out(string line)
    {
        using var saved = new SavedPdf(SampleFiles.Line(line, Sans.Regular));

        saved.Text.Trim('\n', '\f').ShouldBe(line);
    }

    [Theory]
    [InlineData("Saldo −1.234,56 en € 12")]
    [InlineData("’s avonds – “één” niet\u2011goed")]
    public void Text_in_a_standard_font_comes_out_too(string line)
    {
        using var saved = new SavedPdf(SampleFiles.Line(line, StandardFont.TimesItalic));

        saved.Text.Trim('\n', '\f').ShouldBe(line);
        Tool.Qpdf("--check", saved.Path).ShouldContain("No syntax or stream encoding errors found");
    }

    [Fact]
    public void A_space_that_does_not_break_keeps_its_own_code()
    {
        var inspected = new InspectedPdf(SampleFiles.Line("€\u00A012 per\u202Fuur", Sans.Regular));

        EmbeddedFonts.Shown(inspected).ShouldBe("€\u00A012 per\u202Fuur");
    }

    [Fact]
    public void Words_joined_by_a_space_that_does_not_break_are_apart_when_copied()
    {
        using var saved = new SavedPdf(SampleFiles.Line("€\u00A012", Sans.Regular));

        saved.Text.Replace('\u00A0', ' ').ShouldStartWith("€ 12");
    }

    [Fact]
    public void Reading_order_is_the_order_of_drawing()
    {
        using var saved = new SavedPdf(SampleFiles.Complete());

        var text = saved.Text;

        string[] expected = ["geld vandaan", "Figuren", "Bron", "2025", "Subsidie", "1.234,56", "Samen", "Dit loopt"];
        var places = expected.Select(words => text.IndexOf(words, StringComparison.Ordinal)).ToList();
        places.ShouldAllBe(place => place >= 0);
        places.ShouldBeInOrder();
    }

    [Fact]
    public void A_character_that_no_font_has_shows_as_a_question_mark()
    {
        using var saved = new SavedPdf(SampleFiles.Line("a\U0001F600b", Sans.Regular));

        saved.Text.ShouldStartWith("a?b");
    }

    [Fact]
    public void A_character_that_the_font_lacks_comes_from_another()
    {
        // Gentium Book Basic has no Cyrillic; Lato has.
        using var saved = new SavedPdf(SampleFiles.Line("a\u0416b", SampleFiles.Fonts.Serif.Regular));

        saved.Text.ShouldStartWith("a\u0416b");
        Tool.PdfFonts(saved.Path).Split('\n').Count(line => line.Contains("Identity-H")).ShouldBe(2);
    }

    [Fact]
    public void A_hyphen_that_does_not_break_stays_in_its_own_face()
    {
        // Lato has no U+2011, and draws it as the hyphen that it has.
        using var saved = new SavedPdf(SampleFiles.Line("niet\u2011goed", Sans.Regular));

        Tool.PdfFonts(saved.Path).Split('\n').Count(line => line.Contains("Identity-H")).ShouldBe(1);
        saved.Text.ShouldStartWith("niet\u2011goed");
    }

    [Fact]
    public void A_minus_is_as_wide_as_a_plus()
    {
        foreach (var font in new[] { Sans.Regular, StandardFont.Helvetica, StandardFont.TimesBold })
        {
            font.Width("−", 10).ShouldBe(font.Width("+", 10), font.Name);
        }
    }

    [Fact]
    public void Characters_that_only_steer_line_breaking_leave_no_trace()
    {
        using var saved = new SavedPdf(SampleFiles.Line("buurt\u00ADhuis\u200B.", Sans.Regular));

        saved.Text.ShouldStartWith("buurthuis.");
    }

    [Fact]
    public void A_width_is_the_sum_of_its_characters_and_their_tracking()
    {
        var font = Sans.Regular;

        font.Width("AV", 10).ShouldBe(font.Width("A", 10) + font.Width("V", 10), 1e-9);
        font.Width("AV", 10, tracking: 0.5).ShouldBe(font.Width("AV", 10) + 1, 1e-9);
    }

    [Fact]
    public void Figures_are_equally_wide()
    {
        foreach (var font in new[] { Sans.Regular, Sans.Bold, SampleFiles.Fonts.Serif.Regular, StandardFont.Times })
        {
            "0123456789".Select(digit => font.Width($"{digit}", size: 10)).Distinct().Count().ShouldBe(1, font.Name);
        }
    }
}
