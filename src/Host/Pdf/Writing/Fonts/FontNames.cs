using System.Text;

namespace Wijkboek.Host.Pdf.Writing.Fonts;

/// <summary>
/// What a font calls itself (OpenType specification, "name"). The typographic names come first: in the older ones
/// "Lato Medium" is a family of its own, with a "Regular" that is not Lato's.
/// </summary>
internal sealed record FontNames(string Family, string Style, string PostScript)
{
    private const int AmericanEnglish = 0x0409;

    public static FontNames Read(ReadOnlySpan<byte> table)
    {
        var names = new Dictionary<int, string>();
        var texts = table.UInt16(4);
        for (var index = 0; index < table.UInt16(2); index++)
        {
            var record = table.Slice(6 + 12 * index, 12);
            var text = table.Slice(texts + record.UInt16(10), record.UInt16(8));
            var (platform, language, name) = (record.UInt16(0), record.UInt16(4), record.UInt16(6));
            if (platform == 3 && language == AmericanEnglish)
            {
                names[name] = Encoding.BigEndianUnicode.GetString(text);
            }
            else if (platform == 1)
            {
                names.TryAdd(name, Encoding.Latin1.GetString(text));
            }
        }

        return new FontNames(First(names, 16, 1), First(names, 17, 2), First(names, 6));
    }

    private static string First(Dictionary<int, string> names, params ReadOnlySpan<int> identifiers)
    {
        foreach (var identifier in identifiers)
        {
            if (names.TryGetValue(identifier, out var name))
            {
                return name;
            }
        }

        return "";
    }
}
