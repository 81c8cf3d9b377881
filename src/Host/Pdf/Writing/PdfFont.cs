using System.Text;
using Wijkboek.Host.Pdf.Writing.Fonts;

namespace Wijkboek.Host.Pdf.Writing;

/// <summary>
/// A face to measure and draw with. Kerning and ligatures are off by design: a width is the sum of its advances, so
/// that figures stay under each other and text copied from the file is the text that went in.
/// </summary>
internal abstract class PdfFont
{
    private static readonly Rune QuestionMark = new('?');

    /// <summary>The PostScript name: "Lato-Bold".</summary>
    public abstract string Name { get; }

    public abstract bool IsEmbedded { get; }

    /// <summary>Asked in turn for a character that this face lacks.</summary>
    public IReadOnlyList<PdfFont> Fallbacks { get; internal set; } = [];

    /// <summary>Points above the baseline.</summary>
    public abstract double Ascent(double size);

    /// <summary>Points below the baseline, as a positive number.</summary>
    public abstract double Descent(double size);

    public abstract double CapHeight(double size);

    /// <summary>Tracking follows every character, the last one too, as it does on the page.</summary>
    public double Width(string text, double size, double tracking = 0)
    {
        var width = 0.0;
        foreach (var (font, character) in Resolve(text))
        {
            width += font.Advance(character) * size + tracking;
        }

        return width;
    }

    /// <summary>Every visible character with the face that draws it; what none has becomes a question mark.</summary>
    internal IEnumerable<(PdfFont Font, Rune Character)> Resolve(string text)
    {
        foreach (var character in text.EnumerateRunes())
        {
            if (!Invisible.Contains(character))
            {
                yield return Resolve(character);
            }
        }
    }

    /// <summary>The face's record of what one file uses of it.</summary>
    internal abstract FontUse StartUse();

    protected abstract bool Draws(Rune character);

    /// <summary>In ems, for a character that this face draws.</summary>
    protected abstract double Advance(Rune character);

    private (PdfFont Font, Rune Character) Resolve(Rune character)
    {
        if (Draws(character))
        {
            return (this, character);
        }

        var other = Fallbacks.FirstOrDefault(font => font.Draws(character));
        return other is null ? (this, QuestionMark) : (other, character);
    }
}
