using System.Text;

namespace Wijkboek.Host.Pdf.Writing.Fonts;

/// <summary>The named tables of a TrueType file (OpenType specification, "Organization of an OpenType font").</summary>
internal sealed class FontTables
{
    private const uint TrueType = 0x00010000;
    private const uint TrueTypeOnApple = 0x74727565;

    private readonly byte[] data;
    private readonly Dictionary<string, Range> ranges;

    public FontTables(byte[] data)
    {
        if (!IsTrueType(data))
        {
            throw new InvalidDataException("Not a TrueType font: collections and CFF outlines are not supported.");
        }

        this.data = data;
        ranges = Directory(data).ToDictionary(entry => entry.Tag, entry => entry.Place);
    }

    public ReadOnlySpan<byte> this[string tag] => ranges.TryGetValue(tag, out var range) ? data.AsSpan(range) : [];

    public static bool IsTrueType(ReadOnlySpan<byte> start) =>
        start.Length >= 12 && start.UInt32(0) is TrueType or TrueTypeOnApple;

    public static int DirectoryLength(ReadOnlySpan<byte> start) => 12 + 16 * start.UInt16(4);

    public static IEnumerable<(string Tag, Range Place)> Directory(byte[] start)
    {
        for (var entry = 12; entry < DirectoryLength(start); entry += 16)
        {
            ReadOnlySpan<byte> line = start.AsSpan(entry, 16);
            var (offset, length) = ((int)line.UInt32(8), (int)line.UInt32(12));
            yield return (Encoding.ASCII.GetString(line[..4]), offset..(offset + length));
        }
    }
}
