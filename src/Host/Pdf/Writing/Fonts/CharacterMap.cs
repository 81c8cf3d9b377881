namespace Wijkboek.Host.Pdf.Writing.Fonts;

/// <summary>Which glyph draws which character (OpenType specification, "cmap", formats 4 and 12).</summary>
internal static class CharacterMap
{
    public static Dictionary<int, int> Read(ReadOnlySpan<byte> table)
    {
        var glyphs = new Dictionary<int, int>();
        for (var index = 0; index < table.UInt16(2); index++)
        {
            var record = table[(4 + 8 * index)..];
            var subtable = table[(int)record.UInt32(4)..];
            if (IsUnicode(record.UInt16(0), record.UInt16(2)))
            {
                ReadSubtable(subtable, glyphs);
            }
        }

        return glyphs;
    }

    private static bool IsUnicode(int platform, int encoding) =>
        platform == 0 || (platform == 3 && encoding is 1 or 10);

    private static void ReadSubtable(ReadOnlySpan<byte> subtable, Dictionary<int, int> glyphs)
    {
        switch (subtable.UInt16(0))
        {
            case 4:
                ReadSegments(subtable, glyphs);
                break;
            case 12:
                ReadGroups(subtable, glyphs);
                break;
        }
    }

    private static void ReadSegments(ReadOnlySpan<byte> subtable, Dictionary<int, int> glyphs)
    {
        var doubleCount = subtable.UInt16(6);
        var (ends, starts) = (14, 16 + doubleCount);
        var (deltas, rangeOffsets) = (starts + doubleCount, starts + 2 * doubleCount);
        for (var segment = 0; segment < doubleCount; segment += 2)
        {
            var (first, last) = (subtable.UInt16(starts + segment), subtable.UInt16(ends + segment));
            var delta = subtable.UInt16(deltas + segment);
            var rangeOffset = subtable.UInt16(rangeOffsets + segment);
            for (var character = first; character <= last && character != 0xFFFF; character++)
            {
                // A range offset counts from its own place in the table.
                var glyph = rangeOffset == 0
                    ? character
                    : subtable.UInt16(rangeOffsets + segment + rangeOffset + 2 * (character - first));
                Add(glyphs, character, rangeOffset != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
            }
        }
    }

    private static void ReadGroups(ReadOnlySpan<byte> subtable, Dictionary<int, int> glyphs)
    {
        for (var group = 0; group < subtable.UInt32(12); group++)
        {
            var record = subtable.Slice(16 + 12 * group, 12);
            var (first, last, glyph) = (record.UInt32(0), record.UInt32(4), record.UInt32(8));
            for (var character = first; character <= last; character++)
            {
                Add(glyphs, (int)character, (int)(glyph + character - first));
            }
        }
    }

    private static void Add(Dictionary<int, int> glyphs, int character, int glyph)
    {
        if (glyph != 0)
        {
            glyphs.TryAdd(character, glyph);
        }
    }
}
