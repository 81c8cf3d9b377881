using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Application.Reporting.Charts;

/// <summary>
/// Counts a small figure dot by dot: full is ours, a ring is elsewhere, dashed was planned and did not come;
/// the tick is the target. Above sixteen a bar reads faster. Decoration: the figures stand beside it.
/// </summary>
public static class UnitDots
{
    private const int MostDots = 16;
    private const double Width = 126, Radius = 3.3, WidestPitch = 8.8, Middle = 7;

    public static Drawing Draw(int ours, int elsewhere = 0, int? target = null)
    {
        var reached = Math.Max(0, ours) + Math.Max(0, elsewhere);
        var count = Math.Max(reached, target ?? 0);
        if (count > MostDots)
            return BudgetBar.Draw(reached, target, count, Width);

        var canvas = new Canvas();
        var pitch = Math.Min(WidestPitch, (Width - .8) / Math.Max(count, 1));
        for (var index = 0; index < count; index++)
            DrawDot(canvas, Radius + 1 + pitch * index, index < ours, index < reached);
        if (target is >= 0)
            canvas.Line(TickOf(target.Value), .5, TickOf(target.Value), 13.5, new Stroke(Ink.Ink, 1));
        return canvas.ToDrawing(Width, 14, "");

        double TickOf(int units) => Math.Max(.5, pitch * units + .2);
    }

    private static void DrawDot(Canvas canvas, double x, bool ours, bool reached)
    {
        if (ours)
            canvas.Circle(x, Middle, Radius, Ink.Blue);
        else if (reached)
            canvas.Circle(x, Middle, Radius - .5, Ink.White, new Stroke(Ink.Blue, 1.2));
        else
            canvas.Circle(x, Middle, Radius - .4, Ink.White, new Stroke(Ink.Ink2, .7, new Dash(1.4, 1.4)));
    }
}
