using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Pdf.Layout.Text;

/// <summary>The two families of a report, at the scale at which a substitute is as wide as the design.</summary>
internal sealed class Typefaces(FontFamily sans, FontFamily serif)
{
    /// <summary>
    /// The sentence of the colophon that names the letters, since the same bytes need the same fonts.
    /// </summary>
    public string Sentence
    {
        get
        {
            var names = sans.Name == serif.Name
                ? $"Gezet in {sans.Name}."
                : $"Gezet in {serif.Name}, dat vertelt, en {sans.Name}, dat telt.";
            return sans.IsEmbedded && serif.IsEmbedded
                ? names
                : $"{names} De letters zitten niet in dit bestand.";
        }
    }

    public PdfFont Face(TypeRole role) => Face(role.IsSerif, role.IsBold, role.IsItalic);

    public double Size(TypeRole role) => role.Size * Family(role.IsSerif).Scale;

    public double Width(string text, TypeRole role) => Face(role).Width(text, Size(role), role.Tracking);

    /// <summary>What a chart asks when its labels must fit.</summary>
    public double Measure(string text, double size, bool bold, bool serif) =>
        Face(serif, bold, italic: false).Width(text, size * Family(serif).Scale);

    public static TypeRole Role(Shape.Text text) => new(text.Size, text.Size)
    {
        IsBold = text.Bold,
        IsSerif = text.Serif,
        IsItalic = text.Italic,
        Ink = text.Color,
    };

    private FontFamily Family(bool isSerif) => isSerif ? serif : sans;

    private PdfFont Face(bool isSerif, bool bold, bool italic)
    {
        var family = Family(isSerif);
        return bold ? family.Bold : italic ? family.Italic : family.Regular;
    }
}
