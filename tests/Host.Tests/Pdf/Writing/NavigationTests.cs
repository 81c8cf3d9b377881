using System.Text.Json;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Tests.Pdf.Writing;

public sealed class NavigationTests
{
    [Fact]
    public void Bookmarks_hang_under_the_shallower_one_before_them()
    {
        var file = SampleFiles.Empty();
        var page = SampleFiles.A4(file);
        foreach (var (level, title) in new[] { (1, "Eén"), (2, "Eén.a"), (3, "Diep"), (2, "Eén.b"), (1, "Twee") })
        {
            file.Bookmark(level, title, page, 42);
        }

        var inspected = new InspectedPdf(file);

        Titles(inspected, inspected.Follow(inspected.Catalog.GetProperty("/Outlines")))
            .ShouldBe(["Eén", " Eén.a", "  Diep", " Eén.b", "Twee"]);
    }

    [Fact]
    public void A_bookmark_leads_to_its_height_on_its_page()
    {
        var inspected = new InspectedPdf(SampleFiles.Complete());

        var outline = inspected.Follow(inspected.Catalog.GetProperty("/Outlines"));
        var last = inspected.Follow(outline.GetProperty("/Last"));

        last.GetProperty("/Dest")[0].GetString().ShouldBe(inspected.PageReferences[1].GetString());
        last.GetProperty("/Dest")[3].GetDouble().ShouldBe(832);
    }

    [Fact]
    public void A_file_without_bookmarks_has_no_outline()
    {
        var inspected = new InspectedPdf(SampleFiles.Line("Tekst", SampleFiles.Fonts.Sans.Regular));

        inspected.Catalog.TryGetProperty("/Outlines", out _).ShouldBeFalse();
    }

    [Fact]
    public void A_link_leads_to_its_page_and_says_where_it_goes()
    {
        var inspected = new InspectedPdf(SampleFiles.Complete());

        var link = Links(inspected).Single();

        link.GetProperty("/Rect").EnumerateArray().Select(value => value.GetDouble()).ShouldBe([51, 728, 111, 742]);
        link.GetProperty("/Contents").GetString().ShouldBe("u:Naar Figuren op bladzijde 2");
        link.GetProperty("/Dest")[0].GetString().ShouldBe(inspected.PageReferences[1].GetString());
        link.GetProperty("/Dest")[3].GetDouble().ShouldBe(842);
    }

    [Fact]
    public void A_link_and_its_element_know_each_other()
    {
        var inspected = new InspectedPdf(SampleFiles.Complete());

        var (reference, element) = inspected.Elements
            .Single(found => found.Element.GetProperty("/S").GetString() == "/Link");
        var link = Links(inspected).Single();

        inspected.ParentTree[link.GetProperty("/StructParent").GetInt32()].GetString().ShouldBe(reference);
        var named = element.GetProperty("/K").EnumerateArray().Single(kid => kid.ValueKind == JsonValueKind.Object);
        inspected.Follow(named.GetProperty("/Obj")).GetProperty("/Subtype").GetString().ShouldBe("/Link");
    }

    private static IEnumerable<JsonElement> Links(InspectedPdf inspected) =>
        inspected.PageReferences.SelectMany(page => inspected.Follow(page).GetProperty("/Annots").EnumerateArray())
            .Select(inspected.Follow);

    /// <summary>Walks from first to next; one space for each level below the top.</summary>
    private static IEnumerable<string> Titles(InspectedPdf inspected, JsonElement parent, string indent = "")
    {
        for (var has = parent.TryGetProperty("/First", out var next); has;)
        {
            var entry = inspected.Follow(next);
            yield return indent + entry.GetProperty("/Title").GetString()![2..];
            foreach (var title in Titles(inspected, entry, indent + " "))
            {
                yield return title;
            }

            has = entry.TryGetProperty("/Next", out next);
        }
    }
}
