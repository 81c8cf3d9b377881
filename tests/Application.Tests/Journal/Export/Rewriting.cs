using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wijkboek.Application.Journal.Json;

namespace Wijkboek.Application.Tests.Journal.Export;

/// <summary>
/// What somebody can do who owns the file, knows its format and has time: change it and compute every hash again.
/// Shares no code with the chain.
/// </summary>
internal static class Rewriting
{
    /// <summary>Lines in canonical form after a change to their values.</summary>
    public static string[] Change(string[] lines, int index, Action<JsonObject> change)
    {
        var line = JsonNode.Parse(lines[index])!.AsObject();
        change(line);
        return [.. lines[..index], Canonical(line), .. lines[(index + 1)..]];
    }

    /// <summary>
    /// All positions renumbered and hashed again, under the tenant of the first line, with a trailer to fit.
    /// </summary>
    public static string[] Rehash(IEnumerable<string> lines)
    {
        var all = lines.Select(line => JsonNode.Parse(line)!.AsObject()).ToList();
        var tenant = (string)all[0]["tenant"]!;
        var previous = new string('0', 64);
        for (var n = 1; n < all.Count - 1; n++)
        {
            var line = all[n];
            line["n"] = n;
            if (line["body"] is { } body)
                line["bodyHash"] = BodyHash((string)line["salt"]!, Encoding.UTF8.GetBytes(Canonical(body)));
            previous = Link(line, tenant, previous);
        }

        all[^1]["count"] = all.Count - 2;
        all[^1]["head"] = previous;
        return [.. all.Select(Canonical)];
    }

    /// <summary>One position with this text where its <c>data</c> stood, hashed as if it were canonical.</summary>
    public static string[] WithRaw(string[] lines, int n, string data)
    {
        const string Mark = "the data";
        var line = JsonNode.Parse(lines[n])!.AsObject();
        line["body"]!["data"] = Mark;
        var body = Canonical(line["body"]!).Replace($"\"{Mark}\"", data);
        line["bodyHash"] = BodyHash((string)line["salt"]!, Encoding.UTF8.GetBytes(body));
        Link(line, (string)JsonNode.Parse(lines[0])!["tenant"]!, (string)JsonNode.Parse(lines[n - 1])!["hash"]!);
        return [.. lines[..n], Canonical(line).Replace($"\"{Mark}\"", data), .. lines[(n + 1)..]];
    }

    public static string[] WithoutCheckpoints(string[] lines) => Change(lines, lines.Length - 1, trailer =>
    {
        trailer["checkpoints"] = new JsonArray();
        trailer["keys"] = new JsonArray();
    });

    public static string Canonical(JsonNode node) =>
        Encoding.UTF8.GetString(CanonicalJson.Of(JsonSerializer.SerializeToUtf8Bytes(node)));

    private static string BodyHash(string salt, byte[] body) =>
        Convert.ToHexStringLower(SHA256.HashData([.. Convert.FromHexString(salt), .. body]));

    private static string Link(JsonObject line, string tenant, string previous)
    {
        var linked = new JsonArray(
            "wijkboek/1", tenant, (int)line["n"]!, previous, (string)line["module"]!, (string)line["recordedAt"]!,
            (string)line["bodyHash"]!);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical(linked))));
        line["hash"] = hash;
        return hash;
    }
}
