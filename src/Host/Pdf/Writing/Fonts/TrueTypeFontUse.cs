using System.Security.Cryptography;
using System.Text;
using Wijkboek.Host.Pdf.Writing.Objects;

namespace Wijkboek.Host.Pdf.Writing.Fonts;

/// <summary>
/// Embeds the part of a face that a file uses (ISO 32000-1, 9.7). Each character has a code of its own, also where two
/// share a glyph: a non-breaking space looks like a space, and must not become one when the text is copied.
/// </summary>
internal sealed class TrueTypeFontUse(TrueTypeFont font) : FontUse
{
    private const int Symbolic = 4;
    private const int Italic = 64;

    private readonly OrderedDictionary<Rune, int> codes = [];

    public override string Encode(Rune character)
    {
        // Code 0 stays free: it would show the box for what is missing, which PDF/A forbids.
        codes.TryAdd(character, codes.Count + 1);
        return codes[character].ToString("X4");
    }

    public override Reference Write(PdfObjects objects)
    {
        var subset = new GlyphSubset(font.Tables, codes.Keys.Select(font.Glyph));
        var fontFile = subset.ToFontFile();
        var name = $"{SubsetTag(fontFile)}+{font.Name}";
        var file = objects.AddStream($"/Length1 {fontFile.Length}", fontFile);
        var descriptor = objects.Add(Descriptor(name, file));
        var glyphMap = objects.AddStream("", GlyphMap(subset));
        var widths = Syntax.Numbers(codes.Keys.Select(character => font.Metrics.Advance(font.Glyph(character))));
        var descendant = objects.Add(
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/FontDescriptor {descriptor}/CIDToGIDMap {glyphMap}"
            + $"/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/W[1[{widths}]]>>");
        var toUnicode = ToUnicodeMap.Write(
            objects, "0000", "FFFF", codes.Select(code => ($"{code.Value:X4}", code.Key)));
        return objects.Add(
            $"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H"
            + $"/DescendantFonts[{descendant}]/ToUnicode {toUnicode}>>");
    }

    private string Descriptor(string name, Reference file)
    {
        var metrics = font.Metrics;
        var flags = Symbolic | (metrics.ItalicAngle == 0 ? 0 : Italic);

        // The thickness of stems is nowhere in a TrueType file; readers use it only to imitate a font they lack.
        var stem = metrics.IsBold ? 140 : 80;
        return $"<</Type/FontDescriptor/FontName/{name}/Flags {flags}/FontBBox[{Syntax.Numbers(metrics.Box)}]"
            + $"/ItalicAngle {Syntax.Number(metrics.ItalicAngle)}/Ascent {Syntax.Number(metrics.Ascent)}"
            + $"/Descent {Syntax.Number(metrics.Descent)}/CapHeight {Syntax.Number(metrics.CapHeight)}"
            + $"/StemV {stem}/FontFile2 {file}>>";
    }

    private byte[] GlyphMap(GlyphSubset subset) =>
    [
        .. codes.Keys.Select(character => subset.NewNumber(font.Glyph(character)))
            .Prepend(0)
            .SelectMany(glyph => new[] { (byte)(glyph >> 8), (byte)glyph }),
    ];

    /// <summary>Six letters that tell subsets of one face apart; from the content, so that they repeat.</summary>
    private static string SubsetTag(byte[] fontFile) =>
        string.Concat(SHA256.HashData(fontFile).Take(6).Select(value => (char)('A' + value % 26)));
}
