using Wijkboek.Application.Reporting.Drawings;
using Wijkboek.Host.Pdf.Layout.Text;
using Wijkboek.Host.Pdf.Writing;
using Anchor = Wijkboek.Application.Reporting.Drawings.Anchor;
using InkStroke = Wijkboek.Application.Reporting.Drawings.Stroke;
using InkStep = Wijkboek.Application.Reporting.Drawings.PathStep;
using PathStep = Wijkboek.Host.Pdf.Writing.PathStep;
using Stroke = Wijkboek.Host.Pdf.Writing.Stroke;

namespace Wijkboek.Host.Pdf.Layout;

/// <summary>The PDF backend of the drawing canvas.</summary>
internal static class DrawingPainter
{
    /// <summary>Draws with the drawing's upper left corner at x, y; the caller says whether it is content.</summary>
    public static void Draw(PdfPage page, Typesetter type, Drawing drawing, double x, double y)
    {
        foreach (var shape in drawing.Shapes)
        {
            Draw(page, type, shape, x, y);
        }
    }

    private static void Draw(PdfPage page, Typesetter type, Shape shape, double x, double y)
    {
        switch (shape)
        {
            case Shape.Rectangle it:
                Rectangle(page, it, x, y);
                break;
            case Shape.Line it:
                page.Line(x + it.X1, y + it.Y1, x + it.X2, y + it.Y2, Of(it.Stroke));
                break;
            case Shape.Circle it:
                page.Circle(x + it.X, y + it.Y, it.Radius, Of(it.Fill), it.Stroke is null ? null : Of(it.Stroke));
                break;
            case Shape.Path it:
                page.Path(
                    [.. it.Steps.Select(step => Move(step, x, y))],
                    Of(it.Fill),
                    it.Stroke is null ? null : Of(it.Stroke));
                break;
            case Shape.Text it:
                Text(page, type, it, x, y);
                break;
        }
    }

    private static void Rectangle(PdfPage page, Shape.Rectangle it, double x, double y)
    {
        if (it.Fill is { } fill)
        {
            page.FillRectangle(x + it.X, y + it.Y, it.Width, it.Height, Colors.Of(fill));
        }

        if (it.Stroke is { } stroke)
        {
            page.StrokeRectangle(x + it.X, y + it.Y, it.Width, it.Height, Of(stroke));
        }
    }

    private static void Text(PdfPage page, Typesetter type, Shape.Text it, double x, double y)
    {
        var role = Typefaces.Role(it);
        var value = it.Value.Replace(Binding.NoBreakSpace, ' ');
        var width = type.Width(value, role);
        var shift = it.Anchor switch
        {
            Anchor.Middle => width / 2,
            Anchor.End => width,
            _ => 0,
        };
        type.Draw(page, value, role, x + it.X - shift, y + it.Baseline);
    }

    private static PathStep Move(InkStep step, double x, double y) => step switch
    {
        InkStep.Move it => new PathStep.Move(x + it.X, y + it.Y),
        InkStep.Line it => new PathStep.Line(x + it.X, y + it.Y),
        InkStep.Curve it => new PathStep.Curve(x + it.X1, y + it.Y1, x + it.X2, y + it.Y2, x + it.X, y + it.Y),
        _ => new PathStep.Close(),
    };

    private static Rgb? Of(Ink? ink) => ink is { } value ? Colors.Of(value) : null;

    private static Stroke Of(InkStroke stroke) => new(
        Colors.Of(stroke.Color), stroke.Width, stroke.Dash is { } dash ? [dash.On, dash.Off] : null);
}
