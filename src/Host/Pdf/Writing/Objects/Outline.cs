using System.Text;

namespace Wijkboek.Host.Pdf.Writing.Objects;

/// <summary>The bookmarks beside the pages: a tree made from a list of levels.</summary>
internal sealed class Outline
{
    private readonly List<Entry> entries = [];
    private readonly Entry root;

    private Outline(PdfObjects objects, IEnumerable<Bookmark> bookmarks)
    {
        root = new Entry(objects.Reserve(), Bookmark: null, Parent: null, []);
        var last = root;
        foreach (var bookmark in bookmarks)
        {
            var parent = last;
            while (parent.Bookmark is { } above && above.Level >= bookmark.Level)
            {
                parent = parent.Parent!;
            }

            last = new Entry(objects.Reserve(), bookmark, parent, []);
            parent.Children.Add(last);
            entries.Add(last);
        }
    }

    /// <summary>Answers the catalog's entries: nothing for a file without bookmarks.</summary>
    public static string Write(
        PdfObjects objects, OrderedDictionary<PdfPage, Reference> pages, IReadOnlyList<Bookmark> bookmarks)
    {
        if (bookmarks.Count == 0)
        {
            return "";
        }

        var outline = new Outline(objects, bookmarks);
        objects.Set(outline.root.Reference, $"<</Type/Outlines{Children(outline.root)}>>");
        foreach (var entry in outline.entries)
        {
            objects.Set(entry.Reference, Body(entry, entry.Parent!, entry.Bookmark!, pages));
        }

        return $"/Outlines {outline.root.Reference}/PageMode/UseOutlines";
    }

    private static string Body(
        Entry entry, Entry parent, Bookmark bookmark, OrderedDictionary<PdfPage, Reference> pages)
    {
        var body = new StringBuilder($"<</Title{Syntax.Text(bookmark.Title)}/Parent {parent.Reference}");
        var index = parent.Children.IndexOf(entry);
        if (index > 0)
        {
            body.Append($"/Prev {parent.Children[index - 1].Reference}");
        }

        if (index < parent.Children.Count - 1)
        {
            body.Append($"/Next {parent.Children[index + 1].Reference}");
        }

        var destination = Destination.At(pages[bookmark.Page], bookmark.Page, bookmark.Top);
        return body.Append($"{Children(entry)}/Dest{destination}>>").ToString();
    }

    /// <summary>A negative count shows the entry folded: the reader opens what he wants to see.</summary>
    private static string Children(Entry entry)
    {
        if (entry.Children.Count == 0)
        {
            return "";
        }

        var count = entry.Bookmark is null ? entry.Children.Count : -entry.Children.Count;
        return $"/First {entry.Children[0].Reference}/Last {entry.Children[^1].Reference}/Count {count}";
    }

    private sealed record Entry(Reference Reference, Bookmark? Bookmark, Entry? Parent, List<Entry> Children);
}
