namespace Wijkboek.Host.Web.SignIn.QrCodes;

/// <summary>How hard a code is to read (ISO/IEC 18004, 7.8.3): the mask with the lowest sum is taken.</summary>
internal static class QrPenalty
{
    private static readonly bool[] FinderLike = [true, false, true, true, true, false, true];

    public static int Of(bool[,] dark)
    {
        var size = dark.GetLength(0);
        var penalty = 0;
        for (var i = 0; i < size; i++)
        {
            var (row, column) = (new bool[size], new bool[size]);
            for (var j = 0; j < size; j++)
                (row[j], column[j]) = (dark[i, j], dark[j, i]);
            penalty += OfLine(row) + OfLine(column);
        }

        return penalty + OfBlocks(dark) + OfBalance(dark);
    }

    private static int OfLine(bool[] line)
    {
        var (penalty, run) = (0, 1);
        for (var i = 1; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] == line[i - 1])
            {
                run++;
                continue;
            }

            penalty += run >= 5 ? run - 2 : 0;
            run = 1;
        }

        for (var i = 0; i + FinderLike.Length <= line.Length; i++)
        {
            if (line.AsSpan(i, FinderLike.Length).SequenceEqual(FinderLike)
                && (IsLight(line, i - 4) || IsLight(line, i + FinderLike.Length)))
                penalty += 40;
        }

        return penalty;
    }

    private static bool IsLight(bool[] line, int from) =>
        Enumerable.Range(from, 4).All(at => at < 0 || at >= line.Length || !line[at]);

    private static int OfBlocks(bool[,] dark)
    {
        var (size, penalty) = (dark.GetLength(0), 0);
        for (var y = 0; y + 1 < size; y++)
        {
            for (var x = 0; x + 1 < size; x++)
            {
                if (dark[y, x] == dark[y, x + 1] && dark[y, x] == dark[y + 1, x] && dark[y, x] == dark[y + 1, x + 1])
                    penalty += 3;
            }
        }

        return penalty;
    }

    private static int OfBalance(bool[,] dark)
    {
        var share = dark.Cast<bool>().Count(each => each) * 100 / dark.Length;
        return Math.Abs(share - 50) / 5 * 10;
    }
}
