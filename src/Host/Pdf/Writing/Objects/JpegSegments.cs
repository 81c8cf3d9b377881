using System.Buffers.Binary;

namespace Wijkboek.Host.Pdf.Writing.Objects;

/// <summary>
/// A JPEG file taken apart (ITU-T T.81, annex B). <paramref name="Frame"/> holds precision, height, width and number
/// of components; <paramref name="Kept"/> is the file without its comments and application segments, save how far the
/// picture must be turned.
/// </summary>
internal sealed record JpegSegments(byte[] Frame, byte[] Kept, QuarterTurns Turns)
{
    private const int StartOfScan = 0xDA;
    private const int CameraRemarks = 0xE1;

    public static JpegSegments Read(ReadOnlySpan<byte> file)
    {
        if (file.Length < 4 || file[0] != 0xFF || file[1] != 0xD8)
        {
            throw new InvalidDataException("Not a JPEG picture.");
        }

        List<byte> kept = [0xFF, 0xD8];
        byte[] frame = [];
        var turns = QuarterTurns.None;
        for (var place = 2; place + 4 <= file.Length;)
        {
            var marker = file[place + 1];
            if (marker == StartOfScan)
            {
                kept.AddRange(file[place..]);
                return new JpegSegments(frame, [.. kept], turns);
            }

            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(place + 2)..]);
            var segment = file.Slice(place, Math.Min(length, file.Length - place));
            if (IsFrame(marker))
            {
                frame = segment[4..].ToArray();
            }

            if (!IsRemark(marker))
            {
                kept.AddRange(segment);
            }
            else if (marker == CameraRemarks && QuarterTurns.Read(segment[4..]) is { } found)
            {
                turns = found;
            }

            place += length;
        }

        throw new InvalidDataException("The JPEG picture ends before its image begins.");
    }

    /// <summary>SOF0 to SOF15, without the three markers in that range that mean tables.</summary>
    private static bool IsFrame(int marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>Comments and APP1 to APP15 but APP14, which says how colours were transformed.</summary>
    private static bool IsRemark(int marker) => marker is 0xFE or (>= 0xE1 and <= 0xEF and not 0xEE);
}
