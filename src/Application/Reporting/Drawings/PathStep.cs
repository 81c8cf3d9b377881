namespace Wijkboek.Application.Reporting.Drawings;

/// <summary>One step of a path, in absolute coordinates.</summary>
public abstract record PathStep
{
    private PathStep()
    {
    }

    public sealed record Move(double X, double Y) : PathStep;

    public sealed record Line(double X, double Y) : PathStep;

    /// <summary>A cubic Bézier curve over two control points.</summary>
    public sealed record Curve(double X1, double Y1, double X2, double Y2, double X, double Y) : PathStep;

    public sealed record Close : PathStep;
}
