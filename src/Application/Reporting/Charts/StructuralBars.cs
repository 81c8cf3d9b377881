using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Reporting.Charts;

/// <summary>The structural part of a year's income as a fraction; nothing for a year without income.</summary>
public sealed record StructuralYear(int Year, decimal? Structural);

/// <summary>Per year one bar of a hundred percent: full is structural, open is incidental.</summary>
public static class StructuralBars
{
    private const double YearColumn = 31, Pitch = 20, Height = 15, Top = 14, Inset = 6;

    public static Drawing Draw(string title, IReadOnlyList<StructuralYear> years, TextWidth measure, double width = 367)
    {
        var canvas = new Canvas();
        canvas.Text(YearColumn, 8, "Structureel");
        canvas.Text(width, 8, "Incidenteel", anchor: Anchor.End);
        var room = RoomForBars(years, width - YearColumn, measure);
        for (var row = 0; row < years.Count; row++)
        {
            var y = Top + Pitch * row;
            canvas.Text(0, y + 10.5, $"{years[row].Year}", 8.5, bold: row == years.Count - 1);
            if (years[row].Structural is { } structural)
                DrawBar(canvas, y, Math.Clamp(structural, 0, 1), room, width, measure);
            else
                canvas.Text(YearColumn, y + 10.5, "geen baten", 9, Ink.Ink2);
        }

        return canvas.ToDrawing(width, Top + Pitch * Math.Max(1, years.Count) - 2, AlternativeText(title, years));
    }

    /// <summary>When one open part is too small for its figure, all bars end earlier and leave figures room.</summary>
    private static double RoomForBars(IReadOnlyList<StructuralYear> years, double room, TextWidth measure)
    {
        var tight = years.Any(it => it.Structural is { } share
            && room * (double)(1 - share) < measure(Label(1 - share), 9, true) + 2 * Inset);
        return tight ? room - measure("100,0%", 9, true) - Inset : room;
    }

    private static void DrawBar(
        Canvas canvas, double y, decimal structural, double room, double width, TextWidth measure)
    {
        var full = room * (double)structural;
        canvas.Rectangle(YearColumn, y, full - (structural == 1 ? 0 : 1), Height, Ink.Blue);
        canvas.Rectangle(
            YearColumn + full + .5, y + .4, Math.Max(0, room - full - 1), Height - .8, Ink.White, Stroke.Open);
        var inside = measure(Label(structural), 9, true) + 2 * Inset <= full;
        canvas.Text(
            YearColumn + (inside ? 0 : full) + Inset, y + 10.5, Label(structural), 9,
            inside ? Ink.White : Ink.Ink, bold: true);
        var end = room < width - YearColumn ? width : width - Inset;
        canvas.Text(end, y + 10.5, Label(1 - structural), 9, anchor: Anchor.End, bold: true);
    }

    private static string Label(decimal share) => Dutch.Percent(share, 1);

    private static string AlternativeText(string title, IReadOnlyList<StructuralYear> years) =>
        AlternativeTexts.Compose(title, years.Select(it => it.Structural is { } share
            ? $"{it.Year}: {Label(share)} structureel, {Label(1 - share)} incidenteel"
            : $"{it.Year}: geen baten"));
}
