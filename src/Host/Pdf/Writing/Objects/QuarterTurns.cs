using System.Buffers.Binary;

namespace Wijkboek.Host.Pdf.Writing.Objects;

/// <summary>How far a picture must be turned to stand upright, as the camera noted it (Exif, Orientation).</summary>
internal readonly record struct QuarterTurns(int Clockwise)
{
    private const int Orientation = 0x0112;

    public static QuarterTurns None => new(0);

    public bool LiesDown => Clockwise is 1 or 3;

    /// <summary>Null when the remarks say nothing that we can read: then the picture is taken as it lies.</summary>
    public static QuarterTurns? Read(ReadOnlySpan<byte> remarks)
    {
        if (!remarks.StartsWith("Exif\0\0"u8) || remarks.Length < 16)
        {
            return null;
        }

        var notes = remarks[6..];
        var isLittleEndian = notes[0] == (byte)'I';
        var directory = (int)UInt32(notes[4..], isLittleEndian);
        if (directory < 8 || directory > notes.Length - 2)
        {
            return null;
        }

        var count = UInt16(notes[directory..], isLittleEndian);
        for (var entry = directory + 2; count > 0 && entry + 12 <= notes.Length; entry += 12, count--)
        {
            if (UInt16(notes[entry..], isLittleEndian) == Orientation)
            {
                return FromOrientation(UInt16(notes[(entry + 8)..], isLittleEndian));
            }
        }

        return null;
    }

    /// <summary>Mirrored pictures (even numbers but 6 and 8) come from no camera and are left as they lie.</summary>
    private static QuarterTurns FromOrientation(int orientation) => orientation switch
    {
        6 => new QuarterTurns(1),
        3 => new QuarterTurns(2),
        8 => new QuarterTurns(3),
        _ => None,
    };

    private static int UInt16(ReadOnlySpan<byte> bytes, bool isLittleEndian) => isLittleEndian
        ? BinaryPrimitives.ReadUInt16LittleEndian(bytes)
        : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint UInt32(ReadOnlySpan<byte> bytes, bool isLittleEndian) => isLittleEndian
        ? BinaryPrimitives.ReadUInt32LittleEndian(bytes)
        : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
