using System.Text;
using Wijkboek.Host.Pdf.Writing.Objects;

namespace Wijkboek.Host.Pdf.Writing.Fonts;

/// <summary>Names a standard font without embedding it; a map tells which characters were meant.</summary>
internal sealed class StandardFontUse(StandardFont font) : FontUse
{
    private readonly SortedDictionary<int, Rune> characters = [];

    public override string Encode(Rune character)
    {
        var code = WinAnsi.Code(character)
            ?? throw new ArgumentException($"{font.Name} has no '{character}'.", nameof(character));
        characters.TryAdd(code, character);
        return code.ToString("X2");
    }

    public override Reference Write(PdfObjects objects)
    {
        var toUnicode = ToUnicodeMap.Write(
            objects, "00", "FF", characters.Select(entry => ($"{entry.Key:X2}", entry.Value)));
        return objects.Add(
            $"<</Type/Font/Subtype/Type1/BaseFont/{font.Name}/ToUnicode {toUnicode}"
            + $"/Encoding<</Type/Encoding/BaseEncoding/WinAnsiEncoding{WinAnsi.Differences}>>>>");
    }
}
