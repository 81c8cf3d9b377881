namespace Wijkboek.Application.Reporting.Drawings;

/// <summary>Composes a drawing shape by shape, back to front.</summary>
public sealed class Canvas
{
    private readonly List<Shape> _shapes = [];

    /// <summary>A bar of no size leaves no mark.</summary>
    public void Rectangle(double x, double y, double width, double height, Ink? fill, Stroke? stroke = null)
    {
        if (width > 0 && height > 0)
            _shapes.Add(new Shape.Rectangle(x, y, width, height, fill, stroke));
    }

    public void Line(double x1, double y1, double x2, double y2, Stroke stroke) =>
        _shapes.Add(new Shape.Line(x1, y1, x2, y2, stroke));

    public void Circle(double x, double y, double radius, Ink? fill, Stroke? stroke = null) =>
        _shapes.Add(new Shape.Circle(x, y, radius, fill, stroke));

    public void Path(IReadOnlyList<PathStep> steps, Ink? fill, Stroke? stroke = null) =>
        _shapes.Add(new Shape.Path(steps, fill, stroke));

    /// <summary>Eight points is the least that reads on paper, and what a label has unless it says otherwise.</summary>
    public void Text(
        double x,
        double baseline,
        string value,
        double size = 8,
        Ink color = Ink.Ink,
        Anchor anchor = Anchor.Start,
        bool bold = false,
        bool serif = false,
        bool italic = false)
    {
        if (value.Length > 0)
            _shapes.Add(new Shape.Text(x, baseline, value, size, color, anchor, bold, serif, italic));
    }

    public Drawing ToDrawing(double width, double height, string alternativeText) =>
        new(width, height, alternativeText, _shapes.ToArray());
}
