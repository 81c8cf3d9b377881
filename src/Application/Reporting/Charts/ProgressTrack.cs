using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Application.Reporting.Charts;

/// <summary>How many of five steps are behind us. Decoration: the state stands beside it in words.</summary>
public static class ProgressTrack
{
    private const int Steps = 5;
    private const double Width = 88, Edge = 6, Middle = 7;

    public static Drawing Draw(int done)
    {
        var canvas = new Canvas();
        canvas.Line(Edge, Middle, Width - Edge, Middle, new Stroke(Ink.Ink2, .6));
        for (var step = 0; step < Steps; step++)
            canvas.Circle(CenterOf(step), Middle, 3.6, step < done ? Ink.Blue : Ink.White, new Stroke(Ink.Blue, 1));
        return canvas.ToDrawing(Width, 14, "");
    }

    /// <summary>Where the head of a table writes the number of the step.</summary>
    public static double CenterOf(int step) => Edge + (Width - 2 * Edge) / (Steps - 1) * step;
}
