using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Pdf.Layout.Blocks;

/// <summary>Where blocks are set: under which element, in which column, and how deep their titles are.</summary>
internal sealed record Place(StructureElement Parent, double X, double Width, int TitleLevel)
{
    public double Right => X + Width;

    public double ReadingWidth => Math.Min(Width, Grid.ReadingWidth);

    /// <summary>The full width of the page, whose text stands in the main column.</summary>
    public bool IsPage => Width == Grid.Width;

    public Place Main => IsPage ? this with { X = Grid.MainLeft, Width = Grid.MainWidth } : this;

    public Place Column(double x, double width) => this with { X = x, Width = width };

    public static Place Page(StructureElement parent, int titleLevel) =>
        new(parent, Grid.Left, Grid.Width, titleLevel);

    public StructureElement AddTitle() => Parent.Add($"H{TitleLevel}");

    public StructureElement AddParagraph() => Parent.Add("P");
}
