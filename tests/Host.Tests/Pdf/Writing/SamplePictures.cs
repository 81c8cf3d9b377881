namespace Wijkboek.Host.Tests.Pdf.Writing;

internal static class SamplePictures
{
    /// <summary>Eight by eight grey pixels.</summary>
    public static byte[] GreySquare { get; } = Convert.FromBase64String(
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19i"
        + "Z2hnPk1xeXBkeFxlZ2P/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAI"
        + "AQEAAD8AH//Z");

    /// <summary>Sixteen wide and eight high as stored, with a note of how the camera was held.</summary>
    public static byte[] Turned(byte orientation)
    {
        byte[] notes =
        [
            .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8,
            0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0,
        ];
        var picture = GreySquare.ToArray();
        var frame = picture.AsSpan().IndexOf([(byte)0xFF, (byte)0xC0]);
        picture[frame + 8] = 16;
        return [.. picture.AsSpan(0, 2), 0xFF, 0xE1, 0, (byte)(notes.Length + 2), .. notes, .. picture.AsSpan(2)];
    }

    /// <summary>The same picture with a remark such as a camera leaves: where it was taken.</summary>
    public static byte[] WithPlace()
    {
        byte[] exif = [0xFF, 0xE1, 0, 14, .. "Exif Utrecht"u8];
        return [.. GreySquare.AsSpan(0, 2), .. exif, .. GreySquare.AsSpan(2)];
    }
}
