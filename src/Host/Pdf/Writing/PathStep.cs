namespace Wijkboek.Host.Pdf.Writing;

/// <summary>One step of a path, in points from the top left of the page.</summary>
internal abstract record PathStep
{
    private PathStep()
    {
    }

    public sealed record Move(double X, double Y) : PathStep;

    public sealed record Line(double X, double Y) : PathStep;

    public sealed record Curve(double X1, double Y1, double X2, double Y2, double X, double Y) : PathStep;

    public sealed record Close : PathStep;
}
