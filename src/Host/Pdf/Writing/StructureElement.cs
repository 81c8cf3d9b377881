using Wijkboek.Host.Pdf.Writing.Objects;

namespace Wijkboek.Host.Pdf.Writing;

/// <summary>
/// A node of the tree that a screen reader walks: heading, paragraph, table cell, figure. Children are read in the
/// order in which they, and the content drawn for them, were added.
/// </summary>
internal sealed class StructureElement
{
    private readonly List<StructureContent> content = [];

    private StructureElement(string tag, StructureElement? parent) => (Tag, Parent) = (tag, parent);

    public string Tag { get; }

    public StructureElement? Parent { get; }

    public string? AlternativeText { get; set; }

    public string? ActualText { get; set; }

    public TableScope? Scope { get; set; }

    public int? ColumnSpan { get; set; }

    public BoundingBox? BoundingBox { get; set; }

    internal IReadOnlyList<StructureContent> Content => content;

    public StructureElement Add(string tag)
    {
        var child = new StructureElement(StandardTags.Checked(tag), this);
        content.Add(new StructureContent.Child(child));
        return child;
    }

    internal static StructureElement Root() => new("Document", parent: null);

    internal void Append(StructureContent drawn) => content.Add(drawn);
}
