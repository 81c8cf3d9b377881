using System.Text;
using System.Text.Json;
using Wijkboek.Host.Pdf.Writing;

namespace Wijkboek.Host.Tests.Pdf.Writing;

/// <summary>The objects of a file as qpdf reads them, so that no test trusts our own idea of the format.</summary>
internal sealed class InspectedPdf
{
    private readonly JsonElement objects;

    public InspectedPdf(PdfFile file)
    {
        using var saved = new SavedPdf(file);
        var json = Tool.Qpdf(
            "--json=2", "--json-key=qpdf", "--json-stream-data=inline", "--decode-level=generalized", saved.Path);
        objects = JsonDocument.Parse(json).RootElement.GetProperty("qpdf")[1];
    }

    public JsonElement Catalog => Follow(objects.GetProperty("trailer").GetProperty("value").GetProperty("/Root"));

    public JsonElement StructureRoot => Follow(Catalog.GetProperty("/StructTreeRoot"));

    public IReadOnlyList<JsonElement> PageReferences =>
        [.. Follow(Catalog.GetProperty("/Pages")).GetProperty("/Kids").EnumerateArray()];

    /// <summary>The structure elements, parents before children, each with the reference that names it.</summary>
    public IEnumerable<(string Reference, JsonElement Element)> Elements => Below(StructureRoot.GetProperty("/K"));

    /// <summary>The object that a reference names; a stream answers with its dictionary.</summary>
    public JsonElement Follow(JsonElement reference)
    {
        var named = objects.GetProperty($"obj:{reference.GetString()}");
        return named.TryGetProperty("value", out var value) ? value : named.GetProperty("stream").GetProperty("dict");
    }

    public byte[] Data(JsonElement reference)
    {
        var stream = objects.GetProperty($"obj:{reference.GetString()}").GetProperty("stream");
        return stream.GetProperty("data").GetBytesFromBase64();
    }

    public string Drawing(JsonElement pageReference) =>
        Encoding.ASCII.GetString(Data(Follow(pageReference).GetProperty("/Contents")));

    public IReadOnlyList<JsonElement> Tagged(string tag) =>
    [
        .. Elements.Select(found => found.Element)
            .Where(element => element.GetProperty("/S").GetString() == $"/{tag}"),
    ];

    /// <summary>The entries of the parent tree: by key, one reference or a list of them.</summary>
    public IReadOnlyDictionary<int, JsonElement> ParentTree => StructureRoot
        .GetProperty("/ParentTree").GetProperty("/Nums").EnumerateArray().Chunk(2)
        .ToDictionary(pair => pair[0].GetInt32(), pair => pair[1]);

    private IEnumerable<(string Reference, JsonElement Element)> Below(JsonElement reference)
    {
        var element = Follow(reference);
        return element.GetProperty("/K").EnumerateArray()
            .Where(kid => kid.ValueKind == JsonValueKind.String)
            .SelectMany(Below)
            .Prepend((reference.GetString()!, element));
    }
}
