namespace Wijkboek.Application.Reporting.Drawings;

/// <summary>What a drawing is made of: only what both SVG and a small PDF writer can draw.</summary>
public abstract record Shape
{
    private Shape()
    {
    }

    public sealed record Rectangle(
        double X, double Y, double Width, double Height, Ink? Fill, Stroke? Stroke = null) : Shape;

    public sealed record Line(double X1, double Y1, double X2, double Y2, Stroke Stroke) : Shape;

    public sealed record Circle(double X, double Y, double Radius, Ink? Fill, Stroke? Stroke = null) : Shape;

    public sealed record Path(IReadOnlyList<PathStep> Steps, Ink? Fill, Stroke? Stroke = null) : Shape;

    public sealed record Text(
        double X,
        double Baseline,
        string Value,
        double Size,
        Ink Color = Ink.Ink,
        Anchor Anchor = Anchor.Start,
        bool Bold = false,
        bool Serif = false,
        bool Italic = false) : Shape;
}
