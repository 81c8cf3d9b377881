namespace Wijkboek.Host.Pdf.Writing.Fonts;

/// <summary>The measures of a face in thousandths of an em, as PDF wants them.</summary>
internal sealed class FontMetrics
{
    private readonly double[] advances;

    private FontMetrics(double[] advances) => this.advances = advances;

    public required double Ascent { get; init; }

    /// <summary>Negative: below the baseline.</summary>
    public required double Descent { get; init; }

    public required double CapHeight { get; init; }

    public required double ItalicAngle { get; init; }

    public required bool IsBold { get; init; }

    public required IReadOnlyList<double> Box { get; init; }

    public static FontMetrics Read(FontTables tables)
    {
        var head = tables["head"];
        var horizontal = tables["hhea"];
        var windows = tables["OS/2"];
        var scale = 1000.0 / head.UInt16(18);
        var ascent = horizontal.Int16(4) * scale;
        return new FontMetrics(Advances(tables["hmtx"], horizontal.UInt16(34), scale))
        {
            Ascent = ascent,
            Descent = horizontal.Int16(6) * scale,

            // Version 2 of the table brought the height of capitals; before it, 70 % of the em is the usual height.
            CapHeight = windows.Length >= 90 && windows.UInt16(0) >= 2 ? windows.Int16(88) * scale : 700,
            ItalicAngle = tables["post"] is { Length: >= 8 } post ? (int)post.UInt32(4) / 65536.0 : 0,
            IsBold = windows.Length >= 6 && windows.UInt16(4) >= 600,
            Box = [head.Int16(36) * scale, head.Int16(38) * scale, head.Int16(40) * scale, head.Int16(42) * scale],
        };
    }

    /// <summary>Glyphs beyond the last full pair share its advance.</summary>
    public double Advance(int glyph) => advances[Math.Min(glyph, advances.Length - 1)];

    private static double[] Advances(ReadOnlySpan<byte> table, int count, double scale)
    {
        var advances = new double[count];
        for (var glyph = 0; glyph < count; glyph++)
        {
            advances[glyph] = table.UInt16(4 * glyph) * scale;
        }

        return advances;
    }
}
