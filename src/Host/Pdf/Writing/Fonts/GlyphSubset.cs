using System.Buffers.Binary;

namespace Wijkboek.Host.Pdf.Writing.Fonts;

/// <summary>
/// A font file with no more than the glyphs that a document shows, renumbered from zero. Composite glyphs (é is e and
/// an accent) bring their parts along.
/// </summary>
internal sealed class GlyphSubset
{
    private readonly FontTables tables;
    private readonly OrderedDictionary<int, int> newNumbers = [];

    public GlyphSubset(FontTables tables, IEnumerable<int> glyphs)
    {
        this.tables = tables;

        // Glyph 0 is the box for what is missing: every font must have it.
        foreach (var glyph in glyphs.Prepend(0))
        {
            newNumbers.TryAdd(glyph, newNumbers.Count);
        }

        // The list grows while we walk it: parts may be composite themselves.
        for (var index = 0; index < newNumbers.Count; index++)
        {
            foreach (var part in CompositeGlyph.Parts(Outline(newNumbers.GetAt(index).Key)))
            {
                newNumbers.TryAdd(part.Glyph, newNumbers.Count);
            }
        }
    }

    public int Count => newNumbers.Count;

    public int NewNumber(int glyph) => newNumbers[glyph];

    public byte[] ToFontFile()
    {
        var file = new FontFile();
        foreach (var unchanged in new[] { "cvt ", "fpgm", "prep" })
        {
            file.Add(unchanged, tables[unchanged].ToArray());
        }

        var (outlines, places) = Outlines();
        file.Add("glyf", outlines);
        file.Add("loca", places);
        file.Add("hmtx", Advances());
        file.Add("head", Patched("head", offset: 50, value: 1));
        file.Add("hhea", Patched("hhea", offset: 34, Count));
        file.Add("maxp", Patched("maxp", offset: 4, Count));
        return file.ToBytes();
    }

    private (byte[] Outlines, byte[] Places) Outlines()
    {
        using var outlines = new MemoryStream();
        var places = new byte[4 * (Count + 1)];
        foreach (var (index, glyph) in newNumbers.Keys.Index())
        {
            BinaryPrimitives.WriteUInt32BigEndian(places.AsSpan(4 * index), (uint)outlines.Length);
            outlines.Write(Renumbered(Outline(glyph)));
            outlines.Write(new byte[-outlines.Length & 3]);
        }

        BinaryPrimitives.WriteUInt32BigEndian(places.AsSpan(4 * Count), (uint)outlines.Length);
        return (outlines.ToArray(), places);
    }

    private byte[] Renumbered(ReadOnlySpan<byte> outline)
    {
        var copy = outline.ToArray();
        foreach (var part in CompositeGlyph.Parts(outline))
        {
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(part.Offset), (ushort)newNumbers[part.Glyph]);
        }

        return copy;
    }

    private ReadOnlySpan<byte> Outline(int glyph)
    {
        var places = tables["loca"];
        var isLong = tables["head"].UInt16(50) == 1;
        var start = isLong ? (int)places.UInt32(4 * glyph) : 2 * places.UInt16(2 * glyph);
        var end = isLong ? (int)places.UInt32(4 * glyph + 4) : 2 * places.UInt16(2 * glyph + 2);
        return tables["glyf"][start..end];
    }

    private byte[] Advances()
    {
        var source = tables["hmtx"];
        var fullCount = tables["hhea"].UInt16(34);
        var advances = new byte[4 * Count];
        foreach (var (index, glyph) in newNumbers.Keys.Index())
        {
            // After the full pairs come bare side bearings: those glyphs share the last advance.
            var bearing = glyph < fullCount ? 4 * glyph + 2 : 4 * fullCount + 2 * (glyph - fullCount);
            source.Slice(4 * Math.Min(glyph, fullCount - 1), 2).CopyTo(advances.AsSpan(4 * index));
            source.Slice(bearing, 2).CopyTo(advances.AsSpan(4 * index + 2));
        }

        return advances;
    }

    private byte[] Patched(string tag, int offset, int value)
    {
        var table = tables[tag].ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(offset), (ushort)value);
        return table;
    }
}
