using System.Text;

namespace Wijkboek.Host.Pdf.Writing.Fonts;

/// <summary>
/// Characters that differ in meaning, not in ink. A face that lacks the first is drawn with the next that it has; the
/// file still says which character was meant, so searching and reading aloud stay right.
/// </summary>
internal static class Lookalikes
{
    private static readonly Dictionary<int, int[]> Shapes = new()
    {
        [0x00A0] = [' '],
        [0x2007] = [0x00A0, ' '],
        [0x2009] = [0x202F, ' '],
        [0x202F] = [0x2009, 0x00A0, ' '],
        [0x2010] = ['-'],
        [0x2011] = [0x2010, '-'],
        [0x2212] = [0x2013],
        [0x2019] = ['\''],
    };

    public static IEnumerable<int> Of(Rune character) =>
        [character.Value, .. Shapes.GetValueOrDefault(character.Value, [])];
}
