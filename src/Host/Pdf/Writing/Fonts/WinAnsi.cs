using System.Text;

namespace Wijkboek.Host.Pdf.Writing.Fonts;

/// <summary>
/// The encoding of the standard fonts (ISO 32000-1, annex D.2), with two of its free codes given to the minus and the
/// non-breaking hyphen.
/// </summary>
internal static class WinAnsi
{
    public const int FirstCode = 0x20;
    public const string Differences = "/Differences[129/minus 141/hyphen]";

    private const string From0x80 = "€−‚ƒ„…†‡ˆ‰Š‹Œ‑Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    /// <summary>The code of a character, or of its lookalike; null when there is none.</summary>
    public static int? Code(Rune character)
    {
        foreach (var shape in Lookalikes.Of(character))
        {
            if (shape is (>= 0x20 and < 0x7F) or (>= 0xA0 and <= 0xFF))
            {
                return shape;
            }

            var index = From0x80.IndexOf((char)shape, StringComparison.Ordinal);
            if (shape is > 0xFF and <= 0xFFFF && index >= 0)
            {
                return 0x80 + index;
            }
        }

        return null;
    }
}
