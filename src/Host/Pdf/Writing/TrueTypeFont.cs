using System.Text;
using Wijkboek.Host.Pdf.Writing.Fonts;

namespace Wijkboek.Host.Pdf.Writing;

/// <summary>A face read from a TrueType file. It never changes, so files may share it.</summary>
internal sealed class TrueTypeFont : PdfFont
{
    private readonly Dictionary<int, int> glyphs;

    private TrueTypeFont(FontTables tables)
    {
        Tables = tables;
        Names = FontNames.Read(tables["name"]);
        Metrics = FontMetrics.Read(tables);
        glyphs = CharacterMap.Read(tables["cmap"]);
    }

    public override string Name => Names.PostScript;

    public override bool IsEmbedded => true;

    internal FontNames Names { get; }

    internal FontMetrics Metrics { get; }

    internal FontTables Tables { get; }

    public static TrueTypeFont Load(string path) => new(new FontTables(File.ReadAllBytes(path)));

    public override double Ascent(double size) => Metrics.Ascent * size / 1000;

    public override double Descent(double size) => -Metrics.Descent * size / 1000;

    public override double CapHeight(double size) => Metrics.CapHeight * size / 1000;

    /// <summary>The glyph of a character, or of the first lookalike that this face has; 0 when there is none.</summary>
    internal int Glyph(Rune character)
    {
        foreach (var shape in Lookalikes.Of(character))
        {
            if (glyphs.TryGetValue(shape, out var glyph))
            {
                return glyph;
            }
        }

        return 0;
    }

    internal override FontUse StartUse() => new TrueTypeFontUse(this);

    protected override bool Draws(Rune character) => Glyph(character) != 0;

    protected override double Advance(Rune character) => Metrics.Advance(Glyph(character)) / 1000;
}
