using System.Globalization;

namespace Wijkboek.Host.Pdf.Writing;

internal readonly record struct Rgb(byte R, byte G, byte B)
{
    /// <summary>Reads the notation of the design: "#17222D".</summary>
    public static Rgb Parse(string hexadecimal)
    {
        if (hexadecimal.Length != 7 || hexadecimal[0] != '#')
        {
            throw new FormatException($"'{hexadecimal}' is not a colour such as #17222D.");
        }

        var value = uint.Parse(hexadecimal.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return new Rgb((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }

    public override string ToString() => $"#{R:X2}{G:X2}{B:X2}";
}
