using System.Text.Json;
using System.Text.RegularExpressions;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Tests.Pdf.Writing;

public sealed partial class StructureTests
{
    private static readonly InspectedPdf Inspected = new(SampleFiles.Complete());

    [Fact]
    public void Every_marked_content_belongs_to_one_element_and_the_parent_tree_agrees()
    {
        var owners = Inspected.Elements
            .SelectMany(found => Marks(found.Element).Select(mark => (mark, found.Reference)))
            .ToList();

        owners.Select(owner => owner.mark).ShouldBeUnique();
        owners.Select(owner => owner.mark).Order().ShouldBe(DrawnMarks().Order());
        foreach (var ((page, id), element) in owners)
        {
            var key = Page(page).GetProperty("/StructParents").GetInt32();
            Inspected.ParentTree[key][id].GetString().ShouldBe(element);
        }
    }

    [Fact]
    public void Everything_drawn_is_tagged_or_an_artifact()
    {
        foreach (var page in Inspected.PageReferences)
        {
            var outside = MarkedContent().Replace(Inspected.Drawing(page), "");
            outside.Trim().ShouldBe("");
        }
    }

    [Fact]
    public void Table_headers_say_what_they_speak_for()
    {
        var scopes = Inspected.Tagged("TH").Select(header => Attribute(header, "/Scope"));

        scopes.ShouldBe(["/Column", "/Column", "/Row"]);
        Inspected.Tagged("TD").Count(cell => cell.TryGetProperty("/A", out _)).ShouldBe(1);
    }

    [Fact]
    public void A_cell_over_two_columns_says_so()
    {
        var wide = Inspected.Tagged("TD").Single(cell => cell.TryGetProperty("/A", out _));

        wide.GetProperty("/A")[0].GetProperty("/ColSpan").GetInt32().ShouldBe(2);
    }

    [Fact]
    public void A_figure_says_what_it_shows_and_where()
    {
        var figure = Inspected.Tagged("Figure").Single();

        figure.GetProperty("/Alt").GetString().ShouldBe("u:Drie vormen en een foto");
        figure.GetProperty("/A")[0].GetProperty("/BBox").EnumerateArray().Select(value => value.GetDouble())
            .ShouldBe([51, 492, 351, 692]);
    }

    [Fact]
    public void A_note_has_a_name_that_the_tree_knows()
    {
        var note = Inspected.Tagged("Note").Single();

        note.GetProperty("/ID").GetString().ShouldBe("u:note-00001");
        Inspected.StructureRoot.GetProperty("/IDTree").GetProperty("/Names").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public void A_figure_without_words_is_refused()
    {
        var file = SampleFiles.Empty();
        file.Document.Add("Figure");

        Should.Throw<InvalidOperationException>(() => SavedPdf.Bytes(file)).Message.ShouldContain("AlternativeText");
    }

    [Fact]
    public void Drawing_outside_tags_and_artifacts_is_refused()
    {
        var page = SampleFiles.A4(SampleFiles.Empty());

        Should.Throw<InvalidOperationException>(() => page.FillRectangle(0, 0, 1, 1, SampleFiles.Ink));
    }

    [Fact]
    public void Marked_content_inside_marked_content_is_refused()
    {
        var page = SampleFiles.A4(SampleFiles.Empty());

        Should.Throw<InvalidOperationException>(() => page.Artifact(() => page.Artifact(() => { })));
    }

    [Fact]
    public void A_tag_of_our_own_is_refused() =>
        Should.Throw<ArgumentException>(() => SampleFiles.Empty().Document.Add("Kop"));

    /// <summary>The marked content that an element owns, as page and id.</summary>
    private static IEnumerable<(string Page, int Id)> Marks(JsonElement element) =>
        element.GetProperty("/K").EnumerateArray().SelectMany<JsonElement, (string, int)>(kid => kid.ValueKind switch
        {
            JsonValueKind.Number => [(element.GetProperty("/Pg").GetString()!, kid.GetInt32())],
            JsonValueKind.Object when kid.GetProperty("/Type").GetString() == "/MCR" =>
                [(kid.GetProperty("/Pg").GetString()!, kid.GetProperty("/MCID").GetInt32())],
            _ => [],
        });

    private static IEnumerable<(string Page, int Id)> DrawnMarks() =>
        Inspected.PageReferences.SelectMany(page => MarkedId().Matches(Inspected.Drawing(page))
            .Select(match => (page.GetString()!, int.Parse(match.Groups[1].Value))));

    private static JsonElement Page(string reference) =>
        Inspected.Follow(Inspected.PageReferences.Single(page => page.GetString() == reference));

    private static string? Attribute(JsonElement element, string name) =>
        element.GetProperty("/A")[0].GetProperty(name).GetString();

    [GeneratedRegex(@"/MCID (\d+)")]
    private static partial Regex MarkedId();

    [GeneratedRegex(@"/\w+ (<<[^>]*>> )?B[DM]C\n.*?EMC\n", RegexOptions.Singleline)]
    private static partial Regex MarkedContent();
}
