using System.Buffers.Binary;
using Wijkboek.Host.Pdf.Writing.Objects;

namespace Wijkboek.Host.Pdf.Writing;

/// <summary>
/// A photograph, carried into the file as it was compressed. Remarks that the camera left in it, such as the place
/// where it was taken, stay behind.
/// </summary>
internal sealed class JpegImage
{
    private readonly byte[] data;
    private readonly string colorSpace;

    private readonly (int Width, int Height) stored;
    private readonly QuarterTurns turns;

    private JpegImage(byte[] data, (int Width, int Height) stored, string colorSpace, QuarterTurns turns)
    {
        (this.data, this.stored, this.colorSpace, this.turns) = (data, stored, colorSpace, turns);
    }

    /// <summary>In pixels, as the picture is meant to be seen: a telephone stores an upright one lying down.</summary>
    public int Width => turns.LiesDown ? stored.Height : stored.Width;

    public int Height => turns.LiesDown ? stored.Width : stored.Height;

    public static JpegImage Load(string path) => Read(File.ReadAllBytes(path));

    public static JpegImage Read(ReadOnlySpan<byte> file)
    {
        var segments = JpegSegments.Read(file);
        var frame = segments.Frame;
        if (frame.Length < 6 || frame[0] != 8)
        {
            throw new InvalidDataException("A picture must be a JPEG with eight bits for each colour.");
        }

        var colorSpace = frame[5] switch
        {
            1 => "DeviceGray",
            3 => "DeviceRGB",
            _ => throw new InvalidDataException("A picture must be grey or RGB: PDF/A allows one kind of colour."),
        };
        var height = BinaryPrimitives.ReadUInt16BigEndian(frame.AsSpan(1));
        var width = BinaryPrimitives.ReadUInt16BigEndian(frame.AsSpan(3));
        return new JpegImage(segments.Kept, (width, height), colorSpace, segments.Turns);
    }

    /// <summary>The matrix that lays the picture upright in a box, with the box given by its lower left.</summary>
    internal double[] Placement(double x, double y, double width, double height) => turns.Clockwise switch
    {
        1 => [0, -height, width, 0, x, y + height],
        2 => [-width, 0, 0, -height, x + width, y + height],
        3 => [0, height, -width, 0, x + width, y],
        _ => [width, 0, 0, height, x, y],
    };

    internal Reference Write(PdfObjects objects) => objects.AddStream(
        $"/Type/XObject/Subtype/Image/Width {stored.Width}/Height {stored.Height}/ColorSpace/{colorSpace}"
        + "/BitsPerComponent 8/Filter/DCTDecode",
        data,
        compress: false);
}
