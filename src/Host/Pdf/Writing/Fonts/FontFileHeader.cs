using Microsoft.Win32.SafeHandles;

namespace Wijkboek.Host.Pdf.Writing.Fonts;

/// <summary>
/// Looks at the start of a font file without reading it whole: a machine may have thousands. Variable fonts, fonts
/// without TrueType outlines and fonts whose licence forbids embedding or subsetting are passed over.
/// </summary>
internal static class FontFileHeader
{
    private static readonly string[] Required = ["cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name"];

    /// <summary>What the font calls itself; null when we cannot or may not use it.</summary>
    public static FontNames? NamesOf(string path)
    {
        try
        {
            using var file = File.OpenHandle(path);
            var start = Read(file, 0, 12);
            if (!FontTables.IsTrueType(start))
            {
                return null;
            }

            var directory = FontTables.Directory(Read(file, 0, FontTables.DirectoryLength(start)))
                .ToDictionary(entry => entry.Tag, entry => entry.Place);
            return IsUsable(file, directory) ? FontNames.Read(Read(file, directory["name"])) : null;
        }
        catch (Exception damage) when (damage is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // A damaged or unreadable font is somebody else's trouble; the report needs one that works.
            return null;
        }
    }

    private static bool IsUsable(SafeFileHandle file, Dictionary<string, Range> directory) =>
        Required.All(directory.ContainsKey)
        && !directory.ContainsKey("fvar")
        && (!directory.TryGetValue("OS/2", out var windows) || MayEmbed(Read(file, windows)));

    /// <summary>OpenType specification, "OS/2", fsType: 2 is a restricted licence, bit 8 forbids subsetting.</summary>
    private static bool MayEmbed(ReadOnlySpan<byte> windows)
    {
        var licence = windows.UInt16(8);
        return (licence & 0x000F) != 2 && (licence & 0x0100) == 0;
    }

    private static byte[] Read(SafeFileHandle file, Range range)
    {
        var (start, end) = (range.Start.Value, range.End.Value);
        return Read(file, start, end - start);
    }

    private static byte[] Read(SafeFileHandle file, int offset, int length)
    {
        var bytes = new byte[length];
        var count = RandomAccess.Read(file, bytes, offset);
        return bytes[..count];
    }
}
