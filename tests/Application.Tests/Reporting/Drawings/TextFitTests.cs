using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Application.Tests.Reporting.Drawings;

public sealed class TextFitTests
{
    /// <summary>A letter is as wide as the size, so that lengths can be counted.</summary>
    private static readonly TextWidth Measure = (text, size, _, _) => text.Length * size;

    [Fact]
    public void A_text_that_fits_stays_whole() => Measure.Fit("buurt", 5, 1).ShouldBe("buurt");

    [Theory]
    [InlineData(4, "buu…")]
    [InlineData(1, "")]
    public void A_text_that_does_not_fit_ends_in_an_ellipsis(double room, string kept) =>
        Measure.Fit("buurt", room, 1).ShouldBe(kept);

    [Fact]
    public void No_space_stands_before_the_ellipsis() => Measure.Fit("de buurt", 4, 1).ShouldBe("de…");

    [Fact]
    public void A_letter_of_two_characters_is_not_cut_in_half() => Measure.Fit("ab😀cd", 4, 1).ShouldBe("ab…");

    [Fact]
    public void Lines_break_at_spaces_and_the_last_is_cut()
    {
        Measure.Wrap("een plek voor de hele buurt", 9, 3, 1).ShouldBe(["een plek", "voor de", "hele buu…"]);
        Measure.Wrap("een plek", 9, 2, 1).ShouldBe(["een plek"]);
        Measure.Wrap("", 9, 2, 1).ShouldBeEmpty();
    }

    [Fact]
    public void An_amount_with_a_hard_space_stays_on_one_line() =>
        Measure.Wrap("voor €\u00A012", 6, 2, 1).ShouldBe(["voor", "€\u00A012"]);

    [Fact]
    public void A_text_wraps_only_when_no_letter_is_lost()
    {
        Measure.Wraps("een plek", 4, 2, 1).ShouldBeTrue();
        Measure.Wraps("een plekje", 4, 2, 1).ShouldBeFalse();
    }
}
