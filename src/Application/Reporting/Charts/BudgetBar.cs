using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Application.Reporting.Charts;

/// <summary>One line against its plan: the bar is what was done, the tick what was planned.</summary>
public static class BudgetBar
{
    private const double Edge = 1;

    /// <param name="done">What was spent or reached.</param>
    /// <param name="planned">Where the tick stands; none without a plan.</param>
    /// <param name="top">The largest figure of the table, so that its rows share a scale.</param>
    /// <param name="width">The room in the table.</param>
    public static Drawing Draw(long done, long? planned, long top, double width = 150)
    {
        var canvas = new Canvas();
        canvas.Rectangle(0, 2.5, Length(done), 9, Ink.Blue);
        if (planned is { } plan)
            canvas.Line(Math.Max(Edge, Length(plan)), 0, Math.Max(Edge, Length(plan)), 14, new Stroke(Ink.Ink, 1.5));
        return canvas.ToDrawing(width, 14, "");

        double Length(long value) =>
            (width - Edge) * Math.Clamp(value, 0, Math.Max(1, top)) / Math.Max(1, top);
    }
}
