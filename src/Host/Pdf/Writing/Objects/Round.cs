namespace Wijkboek.Host.Pdf.Writing.Objects;

/// <summary>PDF has no circle: four Bézier curves come within 0.03 % of one.</summary>
internal static class Round
{
    private const double Handle = 0.5522847498;

    public static IReadOnlyList<PathStep> Circle(double cx, double cy, double radius)
    {
        var handle = radius * Handle;
        return
        [
            new PathStep.Move(cx + radius, cy),
            new PathStep.Curve(cx + radius, cy + handle, cx + handle, cy + radius, cx, cy + radius),
            new PathStep.Curve(cx - handle, cy + radius, cx - radius, cy + handle, cx - radius, cy),
            new PathStep.Curve(cx - radius, cy - handle, cx - handle, cy - radius, cx, cy - radius),
            new PathStep.Curve(cx + handle, cy - radius, cx + radius, cy - handle, cx + radius, cy),
            new PathStep.Close(),
        ];
    }
}
