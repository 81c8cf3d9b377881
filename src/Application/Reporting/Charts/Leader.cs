using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Application.Reporting.Charts;

/// <summary>
/// Labels below a strip for parts too narrow to carry their own, each at the end of an elbow. The rows are ordered
/// so that no elbow crosses a label: those to the left fan out first, those to the right go below them.
/// </summary>
internal sealed record Leader(double X, string Label, int Row, bool ToRight)
{
    public const double Pitch = 10.5;

    private const double Elbow = 4, Reach = 7;
    private const int Most = 8;

    /// <summary>Nothing when there is no arrangement in which all fit, or so many that no eye would follow.</summary>
    public static IReadOnlyList<Leader>? Place(
        IReadOnlyList<(double X, string Label)> points, double width, TextWidth measure)
    {
        for (var turn = 0; turn <= points.Count && points.Count <= Most; turn++)
        {
            var left = turn == 0 ? 0 : points[turn - 1].X + Elbow;
            var (toRight, toLeft) = (points.Take(turn).Reverse(), points.Skip(turn));
            var fits = toLeft.All(it => it.X - Reach - measure(it.Label, 8) >= left)
                && toRight.All(it => it.X + Reach + measure(it.Label, 8) <= width);
            if (fits)
                return [.. toLeft.Concat(toRight).Select((it, row) =>
                    new Leader(it.X, it.Label, row, ToRight: row >= points.Count - turn))];
        }

        return null;
    }

    public void Draw(Canvas canvas, double top, double firstBaseline)
    {
        var baseline = firstBaseline + Pitch * Row;
        var side = ToRight ? 1 : -1;
        canvas.Path(
            [
                new PathStep.Move(X, top),
                new PathStep.Line(X, baseline - 2.8),
                new PathStep.Line(X + side * Elbow, baseline - 2.8),
            ],
            null,
            Stroke.Leader);
        canvas.Text(X + side * Reach, baseline, Label, anchor: ToRight ? Anchor.Start : Anchor.End);
    }
}
