using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Reporting.Charts;

/// <summary>How many months the reserve lasts, against the target; without costs that cannot be said.</summary>
public static class ReserveMonths
{
    private const double Height = 50, BarTop = 14, BarHeight = 14;

    public static Drawing Draw(
        string title, decimal? months, decimal? target, TextWidth measure, double width = 367)
    {
        var canvas = new Canvas();
        var top = Math.Max(4, (int)decimal.Ceiling(Math.Max(months ?? 0, target ?? 0)));
        var bar = X(Math.Max(0, months ?? 0));
        canvas.Rectangle(0, BarTop, bar, BarHeight, Ink.Blue);
        canvas.Line(.4, 10, .4, 32, Stroke.Axis);
        DrawTicks(canvas, top, width);

        double? line = target is { } goal ? X(Math.Clamp(goal, 0, top)) : null;
        if (line is { } x)
            DrawTarget(canvas, x, $"doel: {Written(target!.Value, 0)}", measure);
        DrawLabel(canvas, months is { } lasting ? Written(lasting, 1) : "geen lasten", bar, line, measure);
        var values = $"{(months is { } known ? Written(known, 1) : "geen lasten om mee te rekenen")}"
            + (target is { } wanted ? $"; doel: {Written(wanted, 0)}" : "");
        return canvas.ToDrawing(width, Height, AlternativeTexts.Compose(title, [values]));

        double X(decimal value) => (width - .5) * (double)value / top;
    }

    private static void DrawTicks(Canvas canvas, int top, double width)
    {
        var step = (top + 7) / 8;
        canvas.Text(0, 42, "0", color: Ink.Ink2);
        for (var month = step; month <= top; month += step)
        {
            var x = (width - .5) * month / top;
            canvas.Line(x, 28, x, 32, new Stroke(Ink.Ink, .6));
            canvas.Text(
                month == top ? width : x, 42, Dutch.Number(month), color: Ink.Ink2,
                anchor: month == top ? Anchor.End : Anchor.Middle);
        }
    }

    private static void DrawTarget(Canvas canvas, double x, string label, TextWidth measure)
    {
        var toLeft = measure(label, 8) + 4 <= x;
        canvas.Line(x, BarTop, x, BarTop + BarHeight, new Stroke(Ink.White, 2.4));
        canvas.Line(x, 8, x, 32, Stroke.Target);
        canvas.Text(toLeft ? x - 4 : x + 4, 8, label, anchor: toLeft ? Anchor.End : Anchor.Start);
    }

    /// <summary>Inside the bar when it fits there and the target line leaves it whole; otherwise beyond both.</summary>
    private static void DrawLabel(Canvas canvas, string label, double bar, double? line, TextWidth measure)
    {
        var length = measure(label, 9, true);
        var inside = length + 12 <= bar && !Crosses(line, 6, length);
        var outside = Crosses(line, bar + 6, length) ? line!.Value + 6 : bar + 6;
        if (inside)
            canvas.Text(6, 24, label, 9, Ink.White, bold: true);
        else if (bar > length + 12 && line is { } x && x + length + 12 <= bar)
            canvas.Text(x + 6, 24, label, 9, Ink.White, bold: true);
        else
            canvas.Text(outside, 24, label, 9, bold: true);
    }

    private static bool Crosses(double? line, double start, double length) =>
        line is { } x && x > start - 3 && x < start + length + 3;

    /// <summary>What was measured keeps its decimal; a target that is whole needs none.</summary>
    private static string Written(decimal months, int decimals)
    {
        var number = Dutch.Number(months, months == decimal.Truncate(months) ? decimals : 1);
        return $"{number}\u00A0{(months == 1 ? "maand" : "maanden")}";
    }
}
