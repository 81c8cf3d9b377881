using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Application.Texts;

namespace Wijkboek.Application.Reporting.Charts;

/// <summary>Where the money comes from: full is structural, open incidental; the share stands at the right.</summary>
public static class MixBars
{
    private const double Pitch = 24.5, NameColumn = 126, Gap = 6, Between = 9;

    public static Drawing Draw(string title, IReadOnlyList<MixBar> bars, TextWidth measure, double width = 367)
    {
        var canvas = new Canvas();
        var total = bars.Sum(it => (decimal)it.Cents);
        var top = Math.Max(1, bars.Select(it => it.Cents).DefaultIfEmpty(0).Max());
        var amounts = bars.Select(it => measure(Dutch.WholeEuro(it.Cents), 9, true)).DefaultIfEmpty(0).Max();
        var shares = bars.Select(it => measure(Share(it, total), 9)).DefaultIfEmpty(0).Max();
        var room = width - NameColumn - Math.Max(84, Gap + amounts + Between + shares);
        for (var row = 0; row < bars.Count; row++)
            DrawBar(canvas, bars[row], Pitch * row, Math.Max(0, room * bars[row].Cents / top), measure);
        for (var row = 0; row < bars.Count; row++)
            canvas.Text(width, Pitch * row + 12.5, Share(bars[row], total), 9, Ink.Ink2, Anchor.End);
        return canvas.ToDrawing(width, Math.Max(1, bars.Count) * Pitch, AlternativeText(title, bars, total));
    }

    private static void DrawBar(Canvas canvas, MixBar bar, double y, double length, TextWidth measure)
    {
        var name = measure.Wrap(bar.Name, NameColumn - Gap, 2, 9);
        for (var line = 0; line < name.Count; line++)
            canvas.Text(0, y + (name.Count == 1 ? 12.5 : 8 + 10.5 * line), name[line], 9);
        canvas.Rectangle(NameColumn, y + 1.5, length, 16, bar.Structural ? Ink.Blue : Ink.White, Stroke.Open);
        canvas.Text(NameColumn + length + Gap, y + 12.5, Dutch.WholeEuro(bar.Cents), 9, bold: true);
    }

    /// <summary>A share of nothing is no share.</summary>
    private static string Share(MixBar bar, decimal total) => total > 0 ? Dutch.Percent(bar.Cents / total) : "–";

    private static string AlternativeText(string title, IReadOnlyList<MixBar> bars, decimal total) =>
        AlternativeTexts.Compose(title, bars.Select(it =>
            $"{it.Name}: {Dutch.WholeEuro(it.Cents)}, {(total > 0 ? $"{Share(it, total)}, " : "")}" +
            (it.Structural ? "structureel" : "incidenteel")));
}
