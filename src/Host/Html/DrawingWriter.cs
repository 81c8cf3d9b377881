using System.Xml.Linq;
using Wijkboek.Application.Reporting.Drawings;

namespace Wijkboek.Host.Html;

/// <summary>
/// A drawing scales with its column. Where that would make its letters too small to read it keeps its size, and its
/// box moves under the finger.
/// </summary>
internal static class DrawingWriter
{
    private const double Widest = 300;

    public static XElement Write(Drawing drawing) => XElement.Parse(SvgWriter.Write(drawing));

    public static XElement Boxed(Drawing drawing, string? label)
    {
        var isWide = drawing.Width > Widest;
        return Elements.Of(
            "div",
            Elements.Looks("wr-drawing", isWide ? "wr-scroll" : null),
            isWide ? Scrolling(label ?? "Grafiek") : [],
            Write(drawing));
    }

    /// <summary>What moves sideways must be reachable without a mouse, and say what it is.</summary>
    public static IEnumerable<XAttribute> Scrolling(string label) =>
    [
        new("tabindex", "0"), new("role", "group"), new("aria-label", label),
    ];
}
