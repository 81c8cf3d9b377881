using System.Text;

namespace Wijkboek.Host.Web.SignIn.QrCodes;

/// <summary>A QR code (ISO/IEC 18004), model 2, level M: for an authenticator app to read from the screen.</summary>
internal sealed class QrCode
{
    private const int QuietZone = 4;

    // Where alignment patterns stand, by version.
    private static readonly int[][] Alignments =
    [
        [], [], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50],
    ];

    private readonly bool[,] dark;
    private readonly bool[,] isFixed;
    private readonly int version;

    private QrCode(QrData data, int mask)
    {
        (version, Size) = (data.Version, (data.Version * 4) + 17);
        (dark, isFixed) = (new bool[Size, Size], new bool[Size, Size]);
        DrawFixed();
        DrawFormat(mask);
        DrawData(data.Codewords);
        for (var y = 0; y < Size; y++)
        {
            for (var x = 0; x < Size; x++)
                dark[y, x] ^= !isFixed[y, x] && IsMasked(mask, x, y);
        }
    }

    public int Size { get; }

    public bool IsDark(int x, int y) => dark[y, x];

    /// <summary>Null when the text is too long to be drawn.</summary>
    /// <param name="mask">0 to 7; null takes the one that is easiest to read.</param>
    public static QrCode? Of(string text, int? mask = null)
    {
        if (QrData.Of(text) is not { } data)
            return null;
        return mask is { } given
            ? new QrCode(data, given)
            : Enumerable.Range(0, 8).Select(each => new QrCode(data, each)).MinBy(code => QrPenalty.Of(code.dark));
    }

    /// <summary>As one path of squares, for an SVG of <see cref="Width"/> by as much.</summary>
    public string Path
    {
        get
        {
            var path = new StringBuilder();
            for (var y = 0; y < Size; y++)
            {
                for (var x = 0; x < Size; x++)
                {
                    if (dark[y, x])
                        path.Append($"M{x + QuietZone} {y + QuietZone}h1v1h-1z");
                }
            }

            return path.ToString();
        }
    }

    public int Width => Size + (2 * QuietZone);

    private void DrawFixed()
    {
        for (var i = 0; i < Size; i++)
        {
            Fix(6, i, i % 2 == 0);
            Fix(i, 6, i % 2 == 0);
        }

        DrawFinder(3, 3);
        DrawFinder(Size - 4, 3);
        DrawFinder(3, Size - 4);
        var places = Alignments[version];
        foreach (var x in places)
        {
            foreach (var y in places)
            {
                // Not over the three corners.
                if (!((x == 6 && y == 6) || (x == 6 && y == places[^1]) || (x == places[^1] && y == 6)))
                    DrawAlignment(x, y);
            }
        }

        DrawVersion();
    }

    private void DrawFinder(int x, int y)
    {
        for (var dy = -4; dy <= 4; dy++)
        {
            for (var dx = -4; dx <= 4; dx++)
            {
                var ring = Math.Max(Math.Abs(dx), Math.Abs(dy));
                if (x + dx >= 0 && x + dx < Size && y + dy >= 0 && y + dy < Size)
                    Fix(x + dx, y + dy, ring is not (2 or 4));
            }
        }
    }

    private void DrawAlignment(int x, int y)
    {
        for (var dy = -2; dy <= 2; dy++)
        {
            for (var dx = -2; dx <= 2; dx++)
                Fix(x + dx, y + dy, Math.Max(Math.Abs(dx), Math.Abs(dy)) != 1);
        }
    }

    // Fifteen bits, twice: level M is 00, then the mask, then ten check bits.
    private void DrawFormat(int mask)
    {
        var rest = mask;
        for (var i = 0; i < 10; i++)
            rest = (rest << 1) ^ ((rest >> 9) * 0x537);
        var bits = ((mask << 10) | rest) ^ 0x5412;
        for (var i = 0; i < 15; i++)
        {
            var bit = ((bits >> i) & 1) == 1;
            var (x, y) = i switch { < 6 => (8, i), 6 => (8, 7), 7 => (8, 8), 8 => (7, 8), _ => (14 - i, 8) };
            Fix(x, y, bit);
            var (otherX, otherY) = i < 8 ? (Size - 1 - i, 8) : (8, Size - 15 + i);
            Fix(otherX, otherY, bit);
        }

        Fix(8, Size - 8, true);
    }

    private void DrawVersion()
    {
        if (version < 7)
            return;
        var rest = version;
        for (var i = 0; i < 12; i++)
            rest = (rest << 1) ^ ((rest >> 11) * 0x1f25);
        var bits = (version << 12) | rest;
        for (var i = 0; i < 18; i++)
        {
            var bit = ((bits >> i) & 1) == 1;
            Fix(Size - 11 + (i % 3), i / 3, bit);
            Fix(i / 3, Size - 11 + (i % 3), bit);
        }
    }

    // Two columns at a time from the right, up and down by turns, past the column of the timing.
    private void DrawData(byte[] words)
    {
        var at = 0;
        for (var right = Size - 1; right >= 1; right -= 2)
        {
            if (right == 6)
                right = 5;
            var isUpward = ((right + 1) & 2) == 0;
            for (var step = 0; step < Size; step++)
            {
                var y = isUpward ? Size - 1 - step : step;
                foreach (var x in (int[])[right, right - 1])
                {
                    if (isFixed[y, x] || at >= words.Length * 8)
                        continue;
                    dark[y, x] = ((words[at / 8] >> (7 - (at % 8))) & 1) == 1;
                    at++;
                }
            }
        }
    }

    private void Fix(int x, int y, bool isDark) => (dark[y, x], isFixed[y, x]) = (isDark, true);

    private static bool IsMasked(int mask, int x, int y) => mask switch
    {
        0 => (x + y) % 2 == 0,
        1 => y % 2 == 0,
        2 => x % 3 == 0,
        3 => (x + y) % 3 == 0,
        4 => ((x / 3) + (y / 2)) % 2 == 0,
        5 => (x * y % 2) + (x * y % 3) == 0,
        6 => ((x * y % 2) + (x * y % 3)) % 2 == 0,
        _ => (((x + y) % 2) + (x * y % 3)) % 2 == 0,
    };
}
