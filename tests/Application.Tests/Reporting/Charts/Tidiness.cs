using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Application.Tests.Reporting.Charts;

/// <summary>
/// What the eye would object to, measured: shapes outside the box, texts that something runs through.
/// </summary>
internal static class Tidiness
{
    private const double Tolerance = .6;

    public static IReadOnlyList<string> Faults(Drawing drawing)
    {
        var texts = drawing.Shapes.OfType<Shape.Text>().Select(it => (it.Value, Box: BoxOf(it))).ToList();
        var boxes = drawing.Shapes.OfType<Shape.Rectangle>().Select(BoxOf).ToList();
        var lines = drawing.Shapes.Index()
            .SelectMany(it => Segments(it.Item).Select(line => (it.Index, Line: line))).ToList();
        var outside = drawing.Shapes
            .Where(it => !BoxOf(it).Within(new Box(0, 0, drawing.Width, drawing.Height), Tolerance))
            .Select(it => $"outside {drawing.Width} x {drawing.Height}: {it}");
        var overlapping =
            from first in texts.Index()
            from second in texts.Skip(first.Index + 1)
            where first.Item.Box.Meets(second.Box)
            select $"'{first.Item.Value}' overlaps '{second.Value}'";
        var straddling =
            from text in texts
            from box in boxes
            where text.Box.Meets(box) && !text.Box.Within(box, Tolerance)
            select $"'{text.Value}' straddles the edge of {box}";
        var crossed =
            from text in texts
            from line in lines
            where text.Box.Meets(line.Line)
            where !drawing.Shapes.Skip(line.Index).OfType<Shape.Rectangle>().Any(it => Hides(it, text.Box))
            select $"a line runs through '{text.Value}': {line}";
        return [.. outside, .. overlapping, .. straddling, .. crossed];
    }

    private static bool Hides(Shape.Rectangle later, Box text) =>
        later.Fill is not null && text.Within(BoxOf(later), Tolerance);

    private static IEnumerable<Box> Segments(Shape shape) => shape switch
    {
        Shape.Line it => [Box.Around(it.X1, it.Y1, it.X2, it.Y2)],
        Shape.Path it => Points(it).Zip(Points(it).Skip(1), (from, to) => Box.Around(from.X, from.Y, to.X, to.Y)),
        _ => [],
    };

    private static IEnumerable<(double X, double Y)> Points(Shape.Path path) => path.Steps.SelectMany(
        IEnumerable<(double, double)> (step) => step switch
        {
            PathStep.Move it => [(it.X, it.Y)],
            PathStep.Line it => [(it.X, it.Y)],
            PathStep.Curve it => [(it.X1, it.Y1), (it.X2, it.Y2), (it.X, it.Y)],
            _ => [],
        });

    private static Box BoxOf(Shape shape) => shape switch
    {
        Shape.Rectangle it => new Box(it.X, it.Y, it.X + it.Width, it.Y + it.Height),
        Shape.Line it => Box.Around(it.X1, it.Y1, it.X2, it.Y2),
        Shape.Circle it => new Box(it.X - it.Radius, it.Y - it.Radius, it.X + it.Radius, it.Y + it.Radius),
        Shape.Path it => Points(it).Select(at => Box.Around(at.X, at.Y, at.X, at.Y)).Aggregate(Box.Union),
        Shape.Text it => BoxOf(it),
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };

    private static Box BoxOf(Shape.Text text)
    {
        var width = HouseFonts.Width(text.Value, text.Size, text.Bold, text.Serif);
        var left = text.X - (text.Anchor switch { Anchor.Middle => width / 2, Anchor.End => width, _ => 0 });
        return new Box(left, text.Baseline - .72 * text.Size, left + width, text.Baseline + .2 * text.Size);
    }

    private sealed record Box(double Left, double Top, double Right, double Bottom)
    {
        public static Box Around(double x1, double y1, double x2, double y2) =>
            new(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));

        public static Box Union(Box one, Box other) => new(
            Math.Min(one.Left, other.Left), Math.Min(one.Top, other.Top),
            Math.Max(one.Right, other.Right), Math.Max(one.Bottom, other.Bottom));

        public bool Within(Box outer, double tolerance) =>
            Left >= outer.Left - tolerance && Top >= outer.Top - tolerance
            && Right <= outer.Right + tolerance && Bottom <= outer.Bottom + tolerance;

        public bool Meets(Box other) =>
            Left < other.Right - .2 && other.Left < Right - .2 && Top < other.Bottom - .2 && other.Top < Bottom - .2
            || other.Left == other.Right && other.Left > Left && other.Left < Right
                && Top < other.Bottom - .2 && other.Top < Bottom - .2
            || other.Top == other.Bottom && other.Top > Top && other.Top < Bottom
                && Left < other.Right - .2 && other.Left < Right - .2;
    }
}
