namespace Wijkboek.Host.Pdf.Writing.Objects;

/// <summary>Turns the content of a file into objects: pages, structure, outline, metadata, and the catalog.</summary>
internal sealed class FileAssembly
{
    private readonly PdfObjects objects = new();
    private readonly FileContent content;
    private readonly OrderedDictionary<PdfPage, Reference> pages = [];
    private readonly OrderedDictionary<LinkAnnotation, Reference> links = [];

    private FileAssembly(FileContent content)
    {
        this.content = content;
        foreach (var page in content.Pages)
        {
            pages.Add(page, objects.Reserve());
        }

        foreach (var link in content.Pages.SelectMany(page => page.Links))
        {
            links.Add(link, objects.Reserve());
        }
    }

    public static void Write(Stream output, FileContent content)
    {
        var assembly = new FileAssembly(content);
        var catalog = assembly.Catalog();
        ObjectFile.Write(output, assembly.objects, catalog, assembly.Information());
    }

    private Reference Catalog()
    {
        var metadata = objects.AddStream(
            "/Type/Metadata/Subtype/XML", XmpPacket.Bytes(content.Metadata, content.IsArchivable), compress: false);
        var profile = objects.AddStream("/N 3", SrgbProfile.Bytes());
        var structure = new StructureTree(objects, pages, links).Write(content.Document);
        var outline = Outline.Write(objects, pages, content.Bookmarks);
        return objects.Add(
            $"<</Type/Catalog/Pages {PageTree()}/Lang{Syntax.Text(content.Metadata.Language)}"
            + $"/MarkInfo<</Marked true>>/StructTreeRoot {structure}/Metadata {metadata}{outline}"
            + "/ViewerPreferences<</DisplayDocTitle true>>"
            + "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)"
            + $"/DestOutputProfile {profile}>>]>>");
    }

    private Reference PageTree()
    {
        var tree = objects.Reserve();
        var resources = content.Resources.Write(objects);
        foreach (var link in links)
        {
            // Structure keys of annotations follow those of the pages: one number tree holds both.
            var structureKey = pages.Count + links.IndexOf(link.Key);
            objects.Set(link.Value, link.Key.Body(pages[link.Key.Target], structureKey));
        }

        foreach (var page in pages)
        {
            objects.Set(page.Value, PageBody(page.Key, tree, resources));
        }

        objects.Set(tree, $"<</Type/Pages/Count {pages.Count}/Kids{Syntax.References(pages.Values)}>>");
        return tree;
    }

    private string PageBody(PdfPage page, Reference tree, Reference resources)
    {
        var drawing = objects.AddStream("", page.ContentBytes());
        var annotations = Syntax.References(page.Links.Select(link => links[link]));
        return $"<</Type/Page/Parent {tree}/MediaBox[0 0 {Syntax.Numbers(page.Width, page.Height)}]"
            + $"/Resources {resources}/Contents {drawing}/StructParents {pages.IndexOf(page)}"
            + $"/Tabs/S/Annots{annotations}>>";
    }

    private Reference Information()
    {
        var metadata = content.Metadata;
        var created = Syntax.Date(metadata.Created);
        return objects.Add(
            $"<</Title{Syntax.Text(metadata.Title)}/Author{Syntax.Text(metadata.Author)}"
            + $"/Subject{Syntax.Text(metadata.Subject)}/Keywords{Syntax.Text(metadata.Keywords)}"
            + $"/Creator({XmpPacket.Producer})/Producer({XmpPacket.Producer})"
            + $"/CreationDate{created}/ModDate{created}>>");
    }
}
