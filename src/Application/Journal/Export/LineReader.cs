using System.Text.Json;
using Wijkboek.Application.Journal.Chain;
using Wijkboek.Application.Journal.Checkpoints;
using Wijkboek.Application.Journal.Json;
using static Wijkboek.Application.Journal.Export.Members;

namespace Wijkboek.Application.Journal.Export;

/// <summary>
/// Reads lines of an export strictly: what two readers could understand in two ways is refused by both. A
/// <see cref="JsonException"/> names the member that is wrong.
/// </summary>
internal static class LineReader
{
    private static readonly string[] HeaderMembers = ["format", "modules", "personalData", "product", "tenant"];
    private static readonly string[] FullMembers =
        ["body", "bodyHash", "hash", "module", "n", "recordedAt", "salt"];
    private static readonly string[] WithheldMembers = ["bodyHash", "hash", "module", "n", "recordedAt"];
    private static readonly string[] TrailerMembers = ["checkpoints", "count", "head", "keys"];

    /// <summary>The line as JSON, if it is written the one canonical way.</summary>
    public static JsonElement Canonical(ByteLine line)
    {
        try
        {
            if (line.IsEnded && CanonicalJson.Of(line.Bytes).AsSpan().SequenceEqual(line.Bytes))
            {
                using var document = JsonDocument.Parse(line.Bytes);
                return document.RootElement.Clone();
            }
        }
        catch (JsonException)
        {
            // It has no canonical form.
        }

        throw new JsonException("line");
    }

    /// <summary>The tenant.</summary>
    public static string Header(JsonElement line)
    {
        Demand("header", Has(line, HeaderMembers));
        Demand("format", line.GetProperty("format").IsText() && line.Text("format") == ExportLines.Format);
        var modules = line.GetProperty("modules");
        Demand("modules", modules.ValueKind == JsonValueKind.Null || modules.AreTexts());
        Demand(
            "personalData", line.GetProperty("personalData").ValueKind is JsonValueKind.True or JsonValueKind.False);
        line.Text("product");
        return line.Text("tenant");
    }

    public static bool IsTrailer(JsonElement line) => Has(line, TrailerMembers);

    public static Trailer Trailer(JsonElement line)
    {
        Demand("checkpoints", line.GetProperty("checkpoints").AreTexts());
        Demand("keys", line.GetProperty("keys").AreTexts());
        return new Trailer(
            line.Integer("count"),
            line.Hex("head", 32),
            [
                .. line.GetProperty("checkpoints").EnumerateArray()
                    .Select(text => Checkpoint.Parse(text.GetString()!) ?? throw new JsonException("checkpoints")),
            ],
            [.. line.GetProperty("keys").EnumerateArray().Select(text => text.GetString()!)]);
    }

    public static ChainedEvent Position(JsonElement line, string tenant)
    {
        var withheld = Has(line, WithheldMembers);
        Demand("line", withheld || Has(line, FullMembers));
        var link = new ChainedEvent(
            line.Integer("n"), line.Moment("recordedAt"), line.Text("module"), withheld ? [] : line.Hex("salt", 16),
            line.Hex("bodyHash", 32), line.Hex("hash", 32), null, [], withheld);
        return withheld ? link : link with { Event = BodyReader.Read(line.GetProperty("body"), link, tenant) };
    }

    internal static bool Has(JsonElement line, string[] members) =>
        line.ValueKind == JsonValueKind.Object
        && line.EnumerateObject().Select(member => member.Name).SequenceEqual(members);
}

/// <param name="Keys">Public keys as DER in base64, with which the signatures of the checkpoints are checked.</param>
internal sealed record Trailer(
    long Count, byte[] Head, IReadOnlyList<Checkpoint> Checkpoints, IReadOnlyList<string> Keys);
