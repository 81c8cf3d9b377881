using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Application.Tests.Reporting.Drawings;

public sealed class PaletteTests
{
    [Fact]
    public void Every_ink_has_a_colour_of_its_own() =>
        Enum.GetValues<Ink>().Select(Palette.Hex).ShouldBeUnique();

    [Theory]
    [InlineData(Ink.Ink, Ink.White)]
    [InlineData(Ink.Ink2, Ink.White)]
    [InlineData(Ink.Brick, Ink.White)]
    [InlineData(Ink.White, Ink.Blue)]
    [InlineData(Ink.Ink, Ink.Mid)]
    [InlineData(Ink.Ink, Ink.Yellow)]
    [InlineData(Ink.Ink, Ink.Pale)]
    public void Letters_stand_out_as_WCAG_level_AA_asks(Ink letters, Ink ground)
    {
        var (one, other) = (Luminance(letters), Luminance(ground));
        ((Math.Max(one, other) + .05) / (Math.Min(one, other) + .05)).ShouldBeGreaterThan(4.5);
    }

    /// <summary>Relative luminance, WCAG 2.2.</summary>
    private static double Luminance(Ink ink)
    {
        var (red, green, blue) = Palette.Rgb(ink);
        return .2126 * Linear(red) + .7152 * Linear(green) + .0722 * Linear(blue);

        static double Linear(byte channel) => channel / 255d <= .04045
            ? channel / 255d / 12.92
            : Math.Pow((channel / 255d + .055) / 1.055, 2.4);
    }
}
