using System.Text;
using Wijkboek.Host.Pdf.Writing.Fonts;

namespace Wijkboek.Host.Pdf.Writing;

/// <summary>
/// One of the fonts that every PDF reader has or imitates: the last resort, when a machine has no font that we may
/// embed. A file that uses one claims neither PDF/A nor PDF/UA.
/// </summary>
internal sealed class StandardFont : PdfFont
{
    private readonly short[] widths;
    private readonly (double Ascent, double Descent, double CapHeight) heights;

    private StandardFont(string name, short[] widths, (double Ascent, double Descent, double CapHeight) heights)
    {
        Name = name;
        this.widths = widths;
        this.heights = heights;
    }

    public static StandardFont Helvetica { get; } = new("Helvetica", StandardWidths.Helvetica, (718, 207, 718));

    public static StandardFont HelveticaBold { get; } =
        new("Helvetica-Bold", StandardWidths.HelveticaBold, (718, 207, 718));

    /// <summary>A slanted Helvetica: as wide as the upright.</summary>
    public static StandardFont HelveticaOblique { get; } =
        new("Helvetica-Oblique", StandardWidths.Helvetica, (718, 207, 718));

    public static StandardFont Times { get; } = new("Times-Roman", StandardWidths.Times, (683, 217, 662));

    public static StandardFont TimesBold { get; } = new("Times-Bold", StandardWidths.TimesBold, (683, 217, 676));

    public static StandardFont TimesItalic { get; } = new("Times-Italic", StandardWidths.TimesItalic, (683, 217, 653));

    public override string Name { get; }

    public override bool IsEmbedded => false;

    public override double Ascent(double size) => heights.Ascent * size / 1000;

    public override double Descent(double size) => heights.Descent * size / 1000;

    public override double CapHeight(double size) => heights.CapHeight * size / 1000;

    internal override FontUse StartUse() => new StandardFontUse(this);

    protected override bool Draws(Rune character) => WinAnsi.Code(character) is not null;

    protected override double Advance(Rune character) =>
        widths[WinAnsi.Code(character)!.Value - WinAnsi.FirstCode] / 1000.0;
}
