using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Application.Reporting.Charts;

/// <summary>
/// A few years in a table row, each row on its own scale, the last year dark.
/// Decoration for a screen reader: the figures stand beside it.
/// </summary>
public static class SparkColumns
{
    private const double Column = 9, Pitch = 12, Height = 14, Room = 9.5, Bottom = 11;

    public static Drawing Draw(IReadOnlyList<long> values)
    {
        var canvas = new Canvas();
        var top = Math.Max(0, values.DefaultIfEmpty(0).Max());
        var bottom = Math.Min(0, values.DefaultIfEmpty(0).Min());
        var perUnit = Room / Math.Max(1, (double)top - bottom);
        var zero = Bottom + bottom * perUnit;
        for (var index = 0; index < values.Count; index++)
        {
            var (x, value) = (.5 + Pitch * index, values[index]);
            var height = Math.Max(Math.Abs((double)value) * perUnit, .6);
            var fill = index == values.Count - 1 ? Ink.Blue : Ink.Mid;
            if (value == 0)
                canvas.Line(x, zero, x + Column, zero, Stroke.Leader);
            else
                canvas.Rectangle(x, value > 0 ? zero - height : zero, Column, height, fill);
        }

        return canvas.ToDrawing(Math.Max(1, values.Count) * Pitch + 4, Height, "");
    }
}
