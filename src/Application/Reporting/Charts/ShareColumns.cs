using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Reporting.Charts;

/// <summary>
/// How much of the income came from the largest funder, per year in two stacked parts, against a warning line and
/// a target. Shows the six latest years.
/// </summary>
public static class ShareColumns
{
    private const double Height = 182, Right = 92;
    private const double Left = SharePlot.Left, Top = SharePlot.Top, Bottom = SharePlot.Bottom;
    private const int MostYears = 6;

    public static Drawing Draw(
        string title,
        string first,
        string second,
        IReadOnlyList<ShareYear> years,
        ShareLines lines,
        TextWidth measure,
        double width = 367)
    {
        var canvas = new Canvas();
        var plot = SharePlot.For(years, lines, width - Right);
        DrawGrid(canvas, plot);
        var shown = years.TakeLast(MostYears).ToList();
        for (var index = 0; index < shown.Count; index++)
            DrawColumn(canvas, plot, shown[index], index, shown.Count);
        DrawLines(canvas, plot);
        canvas.Line(Left, Bottom, plot.End, Bottom, Stroke.Axis);
        for (var index = 0; index < shown.Count; index++)
            DrawFigures(canvas, plot, shown[index], index, shown.Count, measure);
        DrawLabels(canvas, plot, first, second, lines, measure, width);
        return canvas.ToDrawing(width, Height, AlternativeText(title, first, second, years, lines));
    }

    private static void DrawGrid(Canvas canvas, SharePlot plot)
    {
        for (var step = 0; step * .2m <= plot.Most; step++)
        {
            var y = plot.Y(step * .2m);
            if (step > 0)
                canvas.Line(Left, y, plot.End, y, Stroke.Hairline);
            canvas.Text(Left - 6, y + 2.8, Dutch.Percent(step * .2m), color: Ink.Ink2, anchor: Anchor.End);
        }
    }

    private static void DrawColumn(Canvas canvas, SharePlot plot, ShareYear year, int index, int count)
    {
        var (x, wide) = plot.Column(index, count);
        canvas.Rectangle(x, plot.Y(year.First), wide, Bottom - plot.Y(year.First), Ink.Blue);
        var seam = year.First > 0 ? 1.2 : 0;
        canvas.Rectangle(
            x, plot.Y(year.Total), wide, plot.Y(year.First) - plot.Y(year.Total) - seam, Ink.Mid);
    }

    /// <summary>A white edge keeps the lines readable where they run over the columns.</summary>
    private static void DrawLines(Canvas canvas, SharePlot plot)
    {
        foreach (var (share, stroke) in plot.Lines)
        {
            canvas.Line(Left, plot.Y(share), plot.End, plot.Y(share), new Stroke(Ink.White, 2.4));
            canvas.Line(Left, plot.Y(share), plot.End, plot.Y(share), stroke);
        }
    }

    private static void DrawFigures(
        Canvas canvas, SharePlot plot, ShareYear year, int index, int count, TextWidth measure)
    {
        var (x, wide) = plot.Column(index, count);
        var middle = x + wide / 2;
        var last = index == count - 1;
        canvas.Text(middle, Height - 6, $"{year.Year}", 9, anchor: Anchor.Middle, bold: last);
        var top = plot.Y(year.Total);
        var total = plot.Clear(top - 5, 9.5, 0, top - 2, onGrid: true) ?? top - 5;
        canvas.Text(middle, total, Dutch.Percent(year.Total, 1), 9.5, anchor: Anchor.Middle, bold: true);
        Inside(Dutch.Percent(year.First, 1), Bottom, plot.Y(year.First), Bottom - 8, Ink.White);
        Inside(
            Dutch.Percent(year.Second, 1), plot.Y(year.First), plot.Y(year.Total),
            (plot.Y(year.First) + plot.Y(year.Total)) / 2 + 3, Ink.Ink);

        void Inside(string figure, double bottom, double top, double wanted, Ink ink)
        {
            if (measure(figure, 8.5) <= wide - 2 && plot.Clear(wanted, 8.5, top + 1, bottom - 2) is { } baseline)
                canvas.Text(middle, baseline, figure, 8.5, ink, Anchor.Middle);
        }
    }

    private static void DrawLabels(
        Canvas canvas, SharePlot plot, string first, string second, ShareLines lines, TextWidth measure, double width)
    {
        var start = plot.End + 6;
        var labels = new List<(double Y, string Text, Ink Color, bool Bold, Ink? Swatch)>
        {
            (plot.Y(lines.Warning), $"waarschuwing {Dutch.Percent(lines.Warning)}", Ink.Brick, true, null),
            (plot.Y(.17m * plot.Most / .8m), second, Ink.Ink, false, Ink.Mid),
            (plot.Y(.09m * plot.Most / .8m), first, Ink.Ink, false, Ink.Blue),
        };
        if (lines.Target is { } target)
            labels.Add((plot.Y(target), TargetLabel(lines), Ink.Ink, false, null));

        var ordered = labels.OrderBy(it => it.Y).ToList();
        var places = Spread([.. ordered.Select(it => it.Y)], 11, Top, Bottom - 4);
        foreach (var ((_, text, color, bold, swatch), y) in ordered.Zip(places))
        {
            var room = width - start - (swatch is null ? 0 : 18);
            canvas.Text(start, y + 2.8, measure.Fit(text, room, 8, bold), 8, color, bold: bold);
            canvas.Rectangle(width - 16, y - 3.5, swatch is null ? 0 : 12, 7, swatch);
        }
    }

    /// <summary>Moves labels apart until each has its line: down where they crowd, then up from the foot.</summary>
    private static double[] Spread(double[] wanted, double pitch, double top, double bottom)
    {
        for (var index = 0; index < wanted.Length; index++)
            wanted[index] = Math.Max(wanted[index], index == 0 ? top : wanted[index - 1] + pitch);
        for (var index = wanted.Length - 1; index >= 0; index--)
            wanted[index] = Math.Min(wanted[index], index == wanted.Length - 1 ? bottom : wanted[index + 1] - pitch);
        return wanted;
    }

    private static string TargetLabel(ShareLines lines) =>
        $"doel{(lines.TargetYear is { } year ? $" voor {year}" : "")}: {Dutch.Percent(lines.Target ?? 0)}";

    private static string AlternativeText(
        string title, string first, string second, IReadOnlyList<ShareYear> years, ShareLines lines) =>
        AlternativeTexts.Compose(title, years
            .Select(it => $"{it.Year}: {Dutch.Percent(it.Total, 1)}, waarvan {first} {Dutch.Percent(it.First, 1)} " +
                $"en {second} {Dutch.Percent(it.Second, 1)}")
            .Append($"waarschuwing bij {Dutch.Percent(lines.Warning)}")
            .Concat(lines.Target is null ? [] : [TargetLabel(lines)]));
}
