using System.Text;

namespace Wijkboek.Host.Pdf.Writing.Objects;

/// <summary>
/// Writes the structure tree and its mirror, the parent tree, which leads from content on a page back to its element
/// (ISO 32000-1, 14.7.4).
/// </summary>
internal sealed class StructureTree(
    PdfObjects objects,
    OrderedDictionary<PdfPage, Reference> pages,
    OrderedDictionary<LinkAnnotation, Reference> links)
{
    private readonly Dictionary<StructureElement, Reference> references = [];
    private readonly List<(string Id, Reference Element)> notes = [];

    public Reference Write(StructureElement document)
    {
        var root = objects.Reserve();
        Number(document);
        Write(document, root);
        objects.Set(
            root,
            $"<</Type/StructTreeRoot/K {references[document]}/ParentTreeNextKey {pages.Count + links.Count}"
            + $"/ParentTree<</Nums[{ParentTree()}]>>{NoteNames()}>>");
        return root;
    }

    private void Number(StructureElement element)
    {
        references.Add(element, objects.Reserve());
        foreach (var child in element.Content.OfType<StructureContent.Child>())
        {
            Number(child.Element);
        }
    }

    private void Write(StructureElement element, Reference parent)
    {
        var page = FirstPage(element);
        objects.Set(
            references[element],
            $"<</Type/StructElem/S/{element.Tag}/P {parent}{OnPage(page)}{Words(element)}{NoteId(element)}"
            + $"{ElementAttributes.Entry(element, page)}/K[{Kids(element, page)}]>>");
        foreach (var child in element.Content.OfType<StructureContent.Child>())
        {
            Write(child.Element, references[element]);
        }
    }

    private static PdfPage? FirstPage(StructureElement element) =>
        element.Content.OfType<StructureContent.Marked>().FirstOrDefault()?.Page;

    private string OnPage(PdfPage? page) => page is null ? "" : $"/Pg {pages[page]}";

    private static string Words(StructureElement element)
    {
        if (element is { Tag: "Figure", AlternativeText: null or "" })
        {
            throw new InvalidOperationException("A Figure needs an AlternativeText: PDF/UA-1, 7.3.");
        }

        var alternative = element.AlternativeText is { } text ? "/Alt" + Syntax.Text(text) : "";
        var actual = element.ActualText is { } words ? "/ActualText" + Syntax.Text(words) : "";
        return alternative + actual;
    }

    private string NoteId(StructureElement element)
    {
        if (element.Tag != "Note")
        {
            return "";
        }

        // PDF/UA-1, 7.9: every Note has an id of its own. Five digits keep the names in the order a name tree asks.
        var id = $"note-{notes.Count + 1:D5}";
        notes.Add((id, references[element]));
        return $"/ID({id})";
    }

    private string NoteNames() =>
        notes.Count == 0
            ? ""
            : $"/IDTree<</Names[{string.Join(' ', notes.Select(note => $"({note.Id}) {note.Element}"))}]>>";

    private string Kids(StructureElement element, PdfPage? page) =>
        string.Join(' ', element.Content.Select(content => content switch
        {
            StructureContent.Child child => references[child.Element].ToString(),
            StructureContent.Marked marked when marked.Page == page => $"{marked.Id}",
            StructureContent.Marked marked => $"<</Type/MCR/Pg {pages[marked.Page]}/MCID {marked.Id}>>",
            StructureContent.Annotated { Annotation: var link } =>
                $"<</Type/OBJR/Pg {pages[link.Page]}/Obj {links[link]}>>",
            _ => throw new InvalidOperationException($"The tree does not know {content.GetType().Name}."),
        }));

    private string ParentTree()
    {
        var entries = new StringBuilder();
        foreach (var (key, page) in pages.Keys.Index())
        {
            entries.Append($"{key} {Syntax.References(page.Marked.Select(element => references[element]))}");
        }

        foreach (var (index, link) in links.Keys.Index())
        {
            entries.Append($" {pages.Count + index} {references[link.Element]}");
        }

        return entries.ToString();
    }
}
