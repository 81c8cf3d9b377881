namespace Wijkboek.Host.Pdf.Writing.Fonts;

/// <summary>A glyph made of other glyphs (OpenType specification, "glyf", composite glyph description).</summary>
internal static class CompositeGlyph
{
    private const int WideArguments = 0x0001;
    private const int HasScale = 0x0008;
    private const int HasMore = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    /// <summary>The parts, each with the offset at which its number stands; none for a plain or empty glyph.</summary>
    public static IReadOnlyList<(int Offset, int Glyph)> Parts(ReadOnlySpan<byte> outline)
    {
        // A negative count of contours marks a composite.
        if (outline.IsEmpty || outline.Int16(0) >= 0)
        {
            return [];
        }

        var parts = new List<(int Offset, int Glyph)>();
        var flags = HasMore;
        for (var place = 10; (flags & HasMore) != 0; place += PartLength(flags))
        {
            flags = outline.UInt16(place);
            parts.Add((place + 2, outline.UInt16(place + 2)));
        }

        return parts;
    }

    private static int PartLength(int flags)
    {
        var arguments = (flags & WideArguments) != 0 ? 4 : 2;
        var transformation = (flags & (HasScale | HasTwoScales | HasMatrix)) switch
        {
            HasScale => 2,
            HasTwoScales => 4,
            HasMatrix => 8,
            _ => 0,
        };
        return 4 + arguments + transformation;
    }
}
