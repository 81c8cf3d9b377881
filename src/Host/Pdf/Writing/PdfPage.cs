using Wijkboek.Host.Pdf.Writing.Objects;

namespace Wijkboek.Host.Pdf.Writing;

/// <summary>
/// One page, measured in points from its top left. Everything drawn stands inside <see cref="Tagged"/> or
/// <see cref="Artifact"/>: PDF/UA knows no third kind, so drawing outside them throws.
/// </summary>
internal sealed class PdfPage
{
    private readonly PageResources resources;
    private readonly ContentStream content = new();
    private readonly List<StructureElement> marked = [];
    private readonly List<LinkAnnotation> links = [];
    private bool isMarking;

    internal PdfPage(int number, double width, double height, PageResources resources)
    {
        (Number, Width, Height) = (number, width, height);
        this.resources = resources;
    }

    /// <summary>Counted from 1.</summary>
    public int Number { get; }

    public double Width { get; }

    public double Height { get; }

    /// <summary>The owner of each marked-content id: the index is the id.</summary>
    internal IReadOnlyList<StructureElement> Marked => marked;

    internal IReadOnlyList<LinkAnnotation> Links => links;

    /// <summary>Draws content that a reader meets under this element.</summary>
    public void Tagged(StructureElement element, Action draw)
    {
        var id = marked.Count;
        marked.Add(element);
        element.Append(new StructureContent.Marked(this, id));
        Mark($"/{element.Tag} <</MCID {id}>> BDC", draw);
    }

    /// <summary>Draws what a screen reader must pass over: rules, footers, running heads, decoration.</summary>
    public void Artifact(Action draw) => Mark("/Artifact BMC", draw);

    public void FillRectangle(double x, double y, double width, double height, Rgb fill)
    {
        Paint(fill, stroke: null);
        Operator("re", x, Up(y + height), width, height);
        Operator("f");
    }

    public void StrokeRectangle(double x, double y, double width, double height, Stroke stroke)
    {
        Paint(fill: null, stroke);
        Operator("re", x, Up(y + height), width, height);
        Operator("S");
    }

    public void Line(double x1, double y1, double x2, double y2, Stroke stroke) =>
        Path([new PathStep.Move(x1, y1), new PathStep.Line(x2, y2)], fill: null, stroke);

    public void Circle(double cx, double cy, double radius, Rgb? fill, Stroke? stroke) =>
        Path(Round.Circle(cx, cy, radius), fill, stroke);

    public void Path(IReadOnlyList<PathStep> steps, Rgb? fill, Stroke? stroke)
    {
        Paint(fill, stroke);
        foreach (var step in steps)
        {
            Follow(step);
        }

        Operator((fill, stroke) switch
        {
            (not null, not null) => "B",
            (not null, null) => "f",
            (null, not null) => "S",
            _ => "n",
        });
    }

    public void Text(
        double x, double baseline, string text, PdfFont font, double size, Rgb color, double tracking = 0)
    {
        Paint(color, stroke: null);
        Operator("BT");
        Operator("Tc", tracking);
        Operator("Td", x, Up(baseline));
        foreach (var (name, codes) in resources.Encode(font, text))
        {
            content.Line($"/{name} {Syntax.Number(size)} Tf <{codes}> Tj");
        }

        Operator("ET");
    }

    public void Jpeg(double x, double y, double width, double height, JpegImage image)
    {
        Operator("q");
        Operator("cm", image.Placement(x, Up(y + height), width, height));
        content.Line($"/{resources.NameOf(image)} Do");
        Operator("Q");
    }

    /// <summary>
    /// Makes an area lead to a place in this file. The area belongs to <paramref name="link"/>, a Link element;
    /// <paramref name="contents"/> says where it leads, for who cannot see it.
    /// </summary>
    public void Link(
        double x, double y, double width, double height,
        PdfPage target, double targetTop, StructureElement link, string contents)
    {
        var area = new BoundingBox(x, y, width, height);
        var annotation = new LinkAnnotation(this, area, target, targetTop, link, contents);
        links.Add(annotation);
        link.Append(new StructureContent.Annotated(annotation));
    }

    internal byte[] ContentBytes() => content.ToBytes();

    /// <summary>PDF counts upwards from the bottom of the page.</summary>
    internal double Up(double y) => Height - y;

    /// <summary>An area as PDF names it: lower left and upper right.</summary>
    internal string Corners(BoundingBox area) =>
        Syntax.Numbers(area.X, Up(area.Y + area.Height), area.X + area.Width, Up(area.Y));

    private void Mark(string opening, Action draw)
    {
        if (isMarking)
        {
            throw new InvalidOperationException("Marked content does not nest: end the one before.");
        }

        isMarking = true;
        content.Line(opening);
        draw();
        content.Line("EMC");
        isMarking = false;
    }

    private void Operator(string name, params ReadOnlySpan<double> operands)
    {
        if (!isMarking)
        {
            throw new InvalidOperationException("Draw inside Tagged or Artifact: there is no third kind.");
        }

        content.Operator(name, operands);
    }

    private void Paint(Rgb? fill, Stroke? stroke)
    {
        if (fill is { } color)
        {
            Operator("rg", color.R / 255.0, color.G / 255.0, color.B / 255.0);
        }

        if (stroke is null)
        {
            return;
        }

        Operator("RG", stroke.Color.R / 255.0, stroke.Color.G / 255.0, stroke.Color.B / 255.0);
        Operator("w", stroke.Width);
        content.Line($"[{Syntax.Numbers(stroke.Dash ?? [])}] 0 d");
    }

    private void Follow(PathStep step)
    {
        switch (step)
        {
            case PathStep.Move move:
                Operator("m", move.X, Up(move.Y));
                break;
            case PathStep.Line line:
                Operator("l", line.X, Up(line.Y));
                break;
            case PathStep.Curve curve:
                Operator("c", curve.X1, Up(curve.Y1), curve.X2, Up(curve.Y2), curve.X, Up(curve.Y));
                break;
            case PathStep.Close:
                Operator("h");
                break;
        }
    }
}
