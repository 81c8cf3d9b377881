using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Reporting.Charts;

/// <summary>How much hangs on few funders: the sum of the squared shares, from 0 to 1.</summary>
public sealed record ConcentrationYear(int Year, decimal Index);

/// <summary>The index of the last year on a scale from many small funders to one, with a line that warns.</summary>
public static class ConcentrationScale
{
    private const double Height = 56, Axis = 27.5, Edge = 6, LowerRow = Axis - 9, UpperRow = Axis - 19.5, Gap = 9;

    public static Drawing Draw(
        string title,
        IReadOnlyList<ConcentrationYear> years,
        decimal warning,
        TextWidth measure,
        double width = 367)
    {
        var canvas = new Canvas();
        DrawScale(canvas, width);
        var line = X(warning, width);
        canvas.Line(line, Axis - 13, line, Axis + 3.5, Stroke.Warning);
        var warningLabel = $"waarschuwing {Dutch.Number(warning, 2)}";
        var labelWidth = measure(warningLabel, 8, true);
        var taken = years.Count > 0 ? DrawYears(canvas, years, line, measure, width) : null;
        var left = line - 4 - labelWidth;
        var right = line + 4 + labelWidth;
        var low = taken is not { Lower: true } || taken.End < left - 4 || taken.Start > line;
        if (left >= 0 && low)
            canvas.Text(line - 4, LowerRow, warningLabel, 8, Ink.Brick, Anchor.End, bold: true);
        else if (right <= width && (taken is not { Lower: true } || taken.Start > right + 4 || taken.End < line))
            canvas.Text(line + 4, LowerRow, warningLabel, 8, Ink.Brick, bold: true);
        else
            canvas.Text(
                Math.Clamp(line - labelWidth / 2, 0, width - labelWidth), UpperRow, warningLabel, 8, Ink.Brick,
                bold: true);
        return canvas.ToDrawing(width, Height, AlternativeText(title, years, warning));
    }

    private static void DrawScale(Canvas canvas, double width)
    {
        canvas.Line(X(0, width), Axis, X(1, width), Axis, Stroke.Axis);
        for (var tick = 0; tick <= 5; tick++)
        {
            var (value, x) = (tick / 5m, X(tick / 5m, width));
            canvas.Line(x, Axis, x, Axis + 3.5, new Stroke(Ink.Ink, .6));
            canvas.Text(x, Axis + 13, Dutch.Number(value, 1), color: Ink.Ink2, anchor: Anchor.Middle);
        }

        canvas.Text(0, Axis + 25, "veel kleine geldgevers", color: Ink.Ink2, italic: true);
        canvas.Text(width, Axis + 25, "één geldgever", color: Ink.Ink2, anchor: Anchor.End, italic: true);
    }

    /// <summary>
    /// The label stands by its dot, earlier years on the side where there is room; one row higher when the warning
    /// line would run through it.
    /// </summary>
    private static Taken DrawYears(
        Canvas canvas, IReadOnlyList<ConcentrationYear> years, double line, TextWidth measure, double width)
    {
        var now = years[^1];
        var label = $"{now.Year}: {Dutch.Number(now.Index, 2)}";
        var earlier = measure.Fit(
            Dutch.List([.. years.SkipLast(1).Reverse().Take(3).Select(Value)]), width / 2);
        var labelWidth = measure(label, 9, true);
        var whole = labelWidth + (earlier.Length == 0 ? 0 : Gap + measure(earlier, 8));
        var dot = X(now.Index, width);
        var onward = dot - 4 + whole <= width;
        var start = Math.Max(0, onward ? dot - 4 : Math.Min(dot + labelWidth / 2, width) - whole);
        var lower = line < start - 3 || line > start + whole + 3;
        var baseline = lower ? LowerRow : UpperRow;
        canvas.Circle(dot, Axis, 4, Ink.Blue);
        canvas.Text(onward ? start : start + whole - labelWidth, baseline, label, 9, bold: true);
        canvas.Text(onward ? start + labelWidth + Gap : start, baseline, earlier, color: Ink.Ink2);
        return new Taken(start, start + whole, lower);

        static string Value(ConcentrationYear it) => $"{it.Year}: {Dutch.Number(it.Index, 2)}";
    }

    private static double X(decimal value, double width) =>
        Edge + (width - 2 * Edge) * (double)Math.Clamp(value, 0, 1);

    private static string AlternativeText(string title, IReadOnlyList<ConcentrationYear> years, decimal warning) =>
        AlternativeTexts.Compose(
            title,
            years.Select(it => $"{it.Year}: {Dutch.Number(it.Index, 2)}")
                .Append($"waarschuwing bij {Dutch.Number(warning, 2)}, op een schaal van 0 tot 1"));

    private sealed record Taken(double Start, double End, bool Lower);
}
