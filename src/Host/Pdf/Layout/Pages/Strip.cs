using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Pdf.Layout.Pages;

/// <summary>
/// A slice of the page that is never cut: a line, a row, a drawing. It draws itself with its top at y.
/// </summary>
internal sealed record Strip(double Height, Action<PdfPage, double> Draw)
{
    /// <summary>White above it, which falls away at the top of a page.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Whether the next strip must be on the same page.</summary>
    public Keep Keep { get; init; }

    /// <summary>
    /// How far its ink reaches down: a margin note may be longer than the line that it stands beside.
    /// </summary>
    public double Reach { get; init; } = Height;

    /// <summary>Drawn first when this strip comes at the top of a page: the head of a table that goes on.</summary>
    public Strip? ContinuedHead { get; init; }

    /// <summary>True for a heading, which must not be left at the foot of a page.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Where this strip lands, others may point to.</summary>
    public IReadOnlyList<Landmark> Landmarks { get; init; } = [];

    public Strip Below(double space) => this with { SpaceBefore = space };

    /// <summary>White of a height, for what must stay clear.</summary>
    public static Strip Blank(double height) => new(height, (_, _) => { });

    /// <summary>Strips that start at the same height, each in a column of its own.</summary>
    public static Strip Beside(IReadOnlyList<Strip> columns) =>
        new(columns.Max(column => column.Height), (page, top) =>
        {
            foreach (var column in columns)
            {
                column.Draw(page, top);
            }
        });

    /// <summary>Several strips as one that is not cut.</summary>
    public static Strip Stack(IReadOnlyList<Strip> strips)
    {
        var tops = new List<double>();
        var y = 0.0;
        foreach (var strip in strips)
        {
            y += tops.Count == 0 ? 0 : strip.SpaceBefore;
            tops.Add(y);
            y += strip.Height;
        }

        var reach = strips.Zip(tops, (strip, top) => top + strip.Reach).Append(y).Max();
        return new Strip(reach, (page, top) =>
        {
            for (var i = 0; i < strips.Count; i++)
            {
                strips[i].Draw(page, top + tops[i]);
            }
        });
    }
}

/// <summary>How strongly a strip holds on to the next one.</summary>
internal enum Keep
{
    None,

    /// <summary>Together, unless the whole would not fit on any page.</summary>
    Prefer,

    Must,
}
