using System.Buffers.Binary;
using System.Text;

namespace Wijkboek.Host.Pdf.Writing.Objects;

/// <summary>
/// The colour space that our colours are meant in, as an ICC profile (ICC.1:2001-04): sRGB with its primaries adapted
/// to D50 and a gamma of 2.2 for its tone curve. PDF/A asks for one in the file.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;

    public static byte[] Bytes()
    {
        var curve = Element("curv", [0, 0, 0, 1, 0x02, 0x33]);
        (string Name, byte[] Data)[] elements =
        [
            ("desc", Description("sRGB")),
            ("cprt", Element("text", "No rights reserved\0"u8)),
            ("wtpt", Point(0.9505, 1, 1.0891)),
            ("rXYZ", Point(0.4361, 0.2225, 0.0139)),
            ("gXYZ", Point(0.3851, 0.7169, 0.0971)),
            ("bXYZ", Point(0.1431, 0.0606, 0.7141)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        List<byte> directory = [.. Number(elements.Length)];
        List<byte> bodies = [];
        var start = HeaderLength + 4 + 12 * elements.Length;
        foreach (var (name, data) in elements)
        {
            directory.AddRange(Encoding.ASCII.GetBytes(name));
            directory.AddRange([.. Number(start + bodies.Count), .. Number(data.Length)]);
            bodies.AddRange([.. data, .. new byte[-data.Length & 3]]);
        }

        return [.. Header(start + bodies.Count), .. directory, .. bodies];
    }

    /// <summary>Version 2.1, a display profile from RGB to XYZ, under D50. The date is that of sRGB.</summary>
    private static byte[] Header(int size) =>
    [
        .. Number(size), 0, 0, 0, 0, 2, 0x10, 0, 0, .. "mntrRGB XYZ "u8,
        0x07, 0xCF, 0, 10, 0, 18, 0, 0, 0, 0, 0, 0,
        .. "acsp"u8, .. new byte[28], .. Fixed(0.9642), .. Fixed(1), .. Fixed(0.8249), .. new byte[48],
    ];

    private static byte[] Element(string type, ReadOnlySpan<byte> data) =>
        [.. Encoding.ASCII.GetBytes(type), 0, 0, 0, 0, .. data];

    private static byte[] Point(double x, double y, double z) =>
        Element("XYZ ", [.. Fixed(x), .. Fixed(y), .. Fixed(z)]);

    /// <summary>The text in ASCII, then an empty one in Unicode (8 bytes) and one for old Macs (70 bytes).</summary>
    private static byte[] Description(string text) =>
        Element("desc", [.. Number(text.Length + 1), .. Encoding.ASCII.GetBytes(text), 0, .. new byte[78]]);

    private static byte[] Fixed(double value) => Number((int)Math.Round(value * 65536));

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
