using System.Globalization;
using System.Net;
using System.Text;

namespace Wijkboek.Application.Reporting.Drawings;

/// <summary>
/// Draws for the web: one element that scales with its column. Colours are attributes and not styles,
/// so that a strict content security policy has nothing to refuse.
/// </summary>
public static class SvgWriter
{
    private const string Sans = "Lato, 'Open Sans', 'Noto Sans', 'Liberation Sans', 'DejaVu Sans', sans-serif";
    private const string Serif =
        "'Gentium Book Basic', 'Charis SIL', 'Noto Serif', 'Liberation Serif', 'DejaVu Serif', serif";

    public static string Write(Drawing drawing)
    {
        var svg = new StringBuilder();
        var role = drawing.AlternativeText.Length == 0
            ? "aria-hidden=\"true\""
            : $"role=\"img\" aria-label=\"{Escaped(drawing.AlternativeText)}\"";
        var (width, height) = (Number(drawing.Width), Number(drawing.Height));
        svg.Append($"<svg xmlns=\"http://www.w3.org/2000/svg\" {role} viewBox=\"0 0 {width} {height}\"");
        svg.Append($" width=\"{width}pt\" height=\"{height}pt\" font-family=\"{Sans}\">");
        foreach (var shape in drawing.Shapes)
            svg.Append(Element(shape));
        return svg.Append("</svg>").ToString();
    }

    private static string Element(Shape shape) => shape switch
    {
        Shape.Rectangle it => $"<rect{At("x", it.X)}{At("y", it.Y)}{At("width", it.Width)}" +
            $"{At("height", it.Height)}{Paint(it.Fill, it.Stroke)}/>",
        Shape.Line it => $"<line{At("x1", it.X1)}{At("y1", it.Y1)}{At("x2", it.X2)}{At("y2", it.Y2)}" +
            $"{Outline(it.Stroke)}/>",
        Shape.Circle it => $"<circle{At("cx", it.X)}{At("cy", it.Y)}{At("r", it.Radius)}{Paint(it.Fill, it.Stroke)}/>",
        Shape.Path it => $"<path d=\"{string.Join(' ', it.Steps.Select(Step))}\"{Paint(it.Fill, it.Stroke)}/>",
        Shape.Text it => Text(it),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, null),
    };

    private static string Step(PathStep step) => step switch
    {
        PathStep.Move it => $"M{Number(it.X)} {Number(it.Y)}",
        PathStep.Line it => $"L{Number(it.X)} {Number(it.Y)}",
        PathStep.Curve it => $"C{Number(it.X1)} {Number(it.Y1)} {Number(it.X2)} {Number(it.Y2)} " +
            $"{Number(it.X)} {Number(it.Y)}",
        PathStep.Close => "Z",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };

    /// <summary>
    /// The drawing was laid out with the measures of the house fonts; where a reader has others, the browser
    /// squeezes their letters into the same length instead of letting labels run into each other.
    /// </summary>
    private static string Text(Shape.Text text)
    {
        var anchor = text.Anchor switch
        {
            Anchor.Middle => " text-anchor=\"middle\"",
            Anchor.End => " text-anchor=\"end\"",
            _ => "",
        };
        var face = (text.Serif ? $" font-family=\"{Serif}\"" : "")
            + (text.Bold ? " font-weight=\"700\"" : "")
            + (text.Italic ? " font-style=\"italic\"" : "");
        var length = HouseFonts.Width(text.Value, text.Size, text.Bold, text.Serif);
        return $"<text{At("x", text.X)}{At("y", text.Baseline)}{At("font-size", text.Size)}{anchor}{face}" +
            (text.Italic ? "" : $"{At("textLength", length)} lengthAdjust=\"spacingAndGlyphs\"") +
            $" fill=\"{Palette.Hex(text.Color)}\">{Escaped(text.Value)}</text>";
    }

    private static string Paint(Ink? fill, Stroke? stroke) =>
        $" fill=\"{(fill is { } ink ? Palette.Hex(ink) : "none")}\"{(stroke is null ? "" : Outline(stroke))}";

    private static string Outline(Stroke stroke) =>
        $" stroke=\"{Palette.Hex(stroke.Color)}\"{At("stroke-width", stroke.Width)}" +
        (stroke.Dash is { } dash ? $" stroke-dasharray=\"{Number(dash.On)} {Number(dash.Off)}\"" : "");

    private static string At(string name, double value) => $" {name}=\"{Number(value)}\"";

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
