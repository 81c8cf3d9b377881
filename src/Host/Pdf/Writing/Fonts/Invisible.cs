using System.Text;

namespace Wijkboek.Host.Pdf.Writing.Fonts;

/// <summary>
/// Characters that steer line breaking and have no shape: soft hyphen, zero-width spaces and joiners. They have done
/// their work once the line is set, and must show neither as a blank nor as a question mark.
/// </summary>
internal static class Invisible
{
    public static bool Contains(Rune character) =>
        character.Value is 0x00AD or (>= 0x200B and <= 0x200F) or 0x2060 or 0xFEFF;
}
