namespace Wijkboek.Application.Reporting.Drawings;

/// <summary>The only place where a colour is a number.</summary>
public static class Palette
{
    public static (byte Red, byte Green, byte Blue) Rgb(Ink ink) => ink switch
    {
        Ink.Ink => (0x17, 0x22, 0x2D),
        Ink.Ink2 => (0x4B, 0x59, 0x66),
        Ink.Blue => (0x1F, 0x4E, 0x79),
        Ink.Mid => (0x86, 0xA6, 0xC2),
        Ink.Tint => (0xDC, 0xE5, 0xED),
        Ink.Yellow => (0xF5, 0xB8, 0x2E),
        Ink.Pale => (0xFD, 0xF3, 0xDC),
        Ink.Brick => (0xA3, 0x34, 0x1B),
        Ink.Rule => (0xBC, 0xC5, 0xCD),
        Ink.Rule2 => (0x85, 0x93, 0xA0),
        Ink.White => (0xFF, 0xFF, 0xFF),
        _ => throw new ArgumentOutOfRangeException(nameof(ink), ink, null),
    };

    /// <summary>The colour as the web writes it: <c>#17222D</c>.</summary>
    public static string Hex(Ink ink)
    {
        var (red, green, blue) = Rgb(ink);
        return $"#{red:X2}{green:X2}{blue:X2}";
    }
}
