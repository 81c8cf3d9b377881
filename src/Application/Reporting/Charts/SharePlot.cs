using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Application.Reporting.Charts;

/// <summary>Where the shares of <see cref="ShareColumns"/> stand: a column per year, a height per share.</summary>
internal sealed record SharePlot(decimal Most, double End, IReadOnlyList<(decimal Share, Stroke Stroke)> Lines)
{
    public const double Left = 26, Top = 14, Bottom = 162;

    private const double Widest = 46;

    public static SharePlot For(IReadOnlyList<ShareYear> years, ShareLines lines, double end)
    {
        var highest = years.Select(it => it.Total).Append(lines.Warning).Append(lines.Target ?? 0).Max();
        var drawn = new List<(decimal, Stroke)> { (lines.Warning, Stroke.Warning) };
        if (lines.Target is { } target)
            drawn.Add((target, Stroke.Target));
        return new SharePlot(highest > .75m ? 1 : .8m, end, drawn);
    }

    public double Y(decimal share) => Bottom - (double)(Math.Clamp(share, 0, 1) / Most) * (Bottom - Top);

    public (double X, double Width) Column(int index, int count)
    {
        var step = (End - Left) / count;
        var wide = Math.Min(Widest, step * .8);
        return (Left + step * (index + .5) - wide / 2, wide);
    }

    /// <summary>The nearest baseline where no line runs through the figure; none without room.</summary>
    public double? Clear(double wanted, double size, double top, double lowest, bool onGrid = false)
    {
        for (var shift = 0d; shift <= Bottom - Top; shift += .5)
            foreach (var baseline in (double[])[wanted - shift, wanted + shift])
                if (baseline - .75 * size >= top && baseline <= lowest && IsClear(baseline, size, onGrid))
                    return baseline;
        return null;
    }

    private bool IsClear(double baseline, double size, bool onGrid)
    {
        var grid = onGrid ? Enumerable.Range(0, 6).Select(it => it * .2m).Where(it => it <= Most) : [];
        return Lines.Select(it => it.Share).Concat(grid).All(share =>
            Y(share) < baseline - .75 * size - 1.5 || Y(share) > baseline + 2);
    }
}
