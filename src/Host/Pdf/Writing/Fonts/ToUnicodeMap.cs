using System.Text;
using Wijkboek.Host.Pdf.Writing.Objects;

namespace Wijkboek.Host.Pdf.Writing.Fonts;

/// <summary>Says which character each code stands for, so that text can be searched, copied and read aloud.</summary>
internal static class ToUnicodeMap
{
    /// <summary>The most that one block may hold (ISO 32000-1, 9.7.5.4).</summary>
    private const int BlockSize = 100;

    public static Reference Write(
        PdfObjects objects, string firstCode, string lastCode, IEnumerable<(string Code, Rune Character)> codes)
    {
        var map = new StringBuilder(
            "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
            + "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
            + "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
            + $"1 begincodespacerange\n<{firstCode}><{lastCode}>\nendcodespacerange\n");
        foreach (var block in codes.Chunk(BlockSize))
        {
            map.Append(block.Length).Append(" beginbfchar\n");
            foreach (var (code, character) in block)
            {
                map.Append($"<{code}><{Syntax.Utf16(character.ToString())}>\n");
            }

            map.Append("endbfchar\n");
        }

        map.Append("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n");
        return objects.AddStream("", Encoding.ASCII.GetBytes(map.ToString()));
    }
}
