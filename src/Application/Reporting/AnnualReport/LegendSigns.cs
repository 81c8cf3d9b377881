using Wijkboek.Application.Reporting.Document;
using Wijkboek.Application.Reporting.Drawings;
using static Wijkboek.Application.Texts.Sentences;

namespace Wijkboek.Application.Reporting.AnnualReport;

/// <summary>The signs that charts of the report share, and what each of them means.</summary>
internal static class LegendSigns
{
    private const double Width = 27, Height = 10.5;

    public static IReadOnlyList<LegendEntry> For(int year) =>
    [
        new(Bar(Ink.Blue), Say("annual.legend.full", ("year", $"{year}"))),
        new(Bar(Ink.White, Stroke.Open), Say("annual.legend.open")),
        new(Bar(Ink.Mid), Say("annual.legend.light")),
        new(Drawn(canvas => canvas.Line(13, 0, 13, Height, new Stroke(Ink.Ink, 1.5))), Say("annual.legend.tick")),
        new(Drawn(canvas => canvas.Line(0, 5, 26, 5, Stroke.Warning)), Say("annual.legend.dashed")),
    ];

    private static Drawing Bar(Ink fill, Stroke? outline = null) =>
        Drawn(canvas => canvas.Rectangle(.5, 2, 25.5, 7, fill, outline));

    private static Drawing Drawn(Action<Canvas> draw)
    {
        var canvas = new Canvas();
        draw(canvas);
        return canvas.ToDrawing(Width, Height, "");
    }
}
