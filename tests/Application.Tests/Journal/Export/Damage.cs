using System.Text.Json.Nodes;
using static Wijkboek.Application.Tests.Journal.Export.ExportedGarden;

namespace Wijkboek.Application.Tests.Journal.Export;

/// <summary>Everything that can happen to a file, each with a name; the same seed does the same.</summary>
internal static class Damage
{
    // Each looks fine to some reader of JSON and stands, with hashes that fit, where the data stood.
    private static readonly string[] OddValues =
    [
        "{}", "[]", "null", "\"\"", "9007199254740991", "9007199254740992", "-9007199254740991", "1.0", "1e2", "-0",
        "00", "+1", "NaN", "Infinity", "123456789012345678901234567890", "\"\\u0000\"", "\"\\ud800\"", "\"\\u20ac\"",
        "\"\\/\"", "\"\u007f\"", "\"\\u001F\"", "\"\t\"", "{\"a\":1,\"a\":1}", "{\"b\":1,\"a\":1}",
        "{\"é\":1}", "{\"~\":1}", "{\"a\\\"\":1}", "{\"a\" :1}", "{\"a\":1,}", "{\"sealed\":1}", "'a'", "True", "true",
        "// x", "\"\uFEFF\"",
        $"{new string('[', 62)}{new string(']', 62)}", $"{new string('[', 63)}{new string(']', 63)}",
        $"{new string('[', 5000)}{new string(']', 5000)}", "{\"a\":{\"b\":[{\"c\":null}]}}",
    ];

    /// <summary>One value changed, dropped or added, at every place of every line.</summary>
    public static IEnumerable<(string Name, byte[] File)> OfEveryMember(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            var line = JsonNode.Parse(lines[i])!.AsObject();
            foreach (var path in Leaves(line).ToList())
            {
                foreach (var (what, value) in Changes(At(line, path)))
                {
                    var changed = Rewriting.Change(lines, i, copy => Put(copy, path, value));
                    if (changed[i] != lines[i])
                        yield return ($"line {i}: {string.Join('.', path)} {what}", File(changed));
                }
            }

            foreach (var name in line.Select(member => member.Key).ToList())
                yield return ($"line {i}: without {name}", File(Rewriting.Change(lines, i, copy => copy.Remove(name))));
            yield return ($"line {i}: with more", File(Rewriting.Change(lines, i, copy => copy["more"] = 1)));
            yield return ($"line {i}: with a blank", File([.. lines[..i], $"{lines[i]} ", .. lines[(i + 1)..]]));
        }
    }

    /// <summary>Lines dropped, doubled, swapped, emptied or ended otherwise, and files that were cut off.</summary>
    public static IEnumerable<(string Name, byte[] File)> OfLines(string[] lines)
    {
        var whole = File(lines);
        for (var i = 0; i < lines.Length; i++)
        {
            yield return ($"line {i} dropped", File([.. lines[..i], .. lines[(i + 1)..]]));
            yield return ($"line {i} doubled", File([.. lines[..(i + 1)], .. lines[i..]]));
            yield return ($"line {i} emptied", File([.. lines[..i], "", .. lines[(i + 1)..]]));
            yield return ($"line {i} ended with CR", File([.. lines[..i], $"{lines[i]}\r", .. lines[(i + 1)..]]));
            yield return ($"cut off before line {i}", File(lines[..i]));
            yield return ($"cut off in line {i}", File(lines[..(i + 1)])[..^1]);
            if (i > 0)
                yield return ($"line {i} swapped", File(Swapped(lines, i)));
        }

        yield return ("begins with a byte order mark", [0xEF, 0xBB, 0xBF, .. whole]);
        yield return ("twice in one file", [.. whole, .. whole]);
        foreach (var (i, odd) in ((string[])["[]", "1", "null", "\"a\"", "{}", "{"]).Index())
        {
            yield return ($"odd line {i} first", File([odd, .. lines]));
            yield return ($"odd line {i} last", File([.. lines, odd]));
        }
    }

    /// <summary>Bytes changed, dropped or added anywhere.</summary>
    public static IEnumerable<(string Name, byte[] File)> OfBytes(byte[] file, int count, int seed)
    {
        var lots = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var at = lots.Next(file.Length);
            byte[] changed = lots.Next(4) switch
            {
                0 => [.. file[..at], .. file[(at + 1)..]],
                1 => [.. file[..at], (byte)lots.Next(256), .. file[at..]],
                2 => [.. file[..at], (byte)lots.Next(256), .. file[(at + 1)..]],
                _ => [.. file[..at], (byte)(file[at] ^ (1 << lots.Next(8))), .. file[(at + 1)..]],
            };
            yield return ($"seed {seed}, damage {i} at byte {at}", changed);
        }
    }

    /// <summary>By somebody who computes every hash again.</summary>
    public static IEnumerable<(string Name, byte[] File)> Rewritten(string[] lines)
    {
        var bare = Rewriting.WithoutCheckpoints(lines);
        foreach (var (kind, from) in new[] { ("with checkpoints", lines), ("without checkpoints", bare) })
        {
            for (var n = 1; n < from.Length - 1; n++)
            {
                yield return ($"{n} deleted, {kind}", Again([.. from[..n], .. from[(n + 1)..]]));
                yield return ($"{n} doubled, {kind}", Again([.. from[..(n + 1)], .. from[n..]]));
                yield return ($"{n} withheld, {kind}", Again(Rewriting.Change(from, n, Withhold)));
                yield return ($"cut off after {n}, {kind}", Again([.. from[..(n + 1)], from[^1]]));
                yield return ($"{n} later, {kind}", Again(Rewriting.Change(
                    from, n, line => line["recordedAt"] = "2026-11-20T20:01:03.000000Z")));
                if (n > 1)
                    yield return ($"{n} swapped, {kind}", Again(Swapped(from, n)));
                if (JsonNode.Parse(from[n])!["body"] is null)
                    continue;
                yield return ($"{n} rewritten, {kind}", Again(Rewriting.Change(
                    from, n, line => line["body"]!["actor"] = "u-8")));
                yield return ($"{n} a version on, {kind}", Again(Rewriting.Change(
                    from, n, line => line["body"]!["version"] = (int)line["body"]!["version"]! + 1)));
            }

            yield return (
                $"relabelled, {kind}", Again(Rewriting.Change(from, 0, line => line["tenant"] = "wijk-west")));
            yield return ($"emptied, {kind}", Again([from[0], from[^1]]));
        }

        foreach (var (i, moment) in OddMoments.Index())
            yield return ($"odd moment {i}", Again(Rewriting.Change(bare, 1, line => line["recordedAt"] = moment)));
        var full = Array.FindIndex(bare, 1, line => line.StartsWith("{\"body\"", StringComparison.Ordinal));
        foreach (var (i, odd) in OddValues.Index())
            yield return ($"odd value {i}", File(Rewriting.WithRaw(bare, full, odd)));
    }

    private static readonly string[] OddMoments =
    [
        "2026-02-29T20:01:00.000000Z", "2024-02-29T20:01:00.000000Z", "0000-01-01T00:00:00.000000Z",
        "0001-01-01T00:00:00.000000Z", "-001-01-01T00:00:00.000000Z", "2016-12-31T23:59:60.000000Z",
        "2026-11-20T24:00:00.000000Z", "2026-11-20T20:01:00.00000Z", "2026-11-20T20:01:00.0000000Z",
        "2026-11-20t20:01:00.000000z", "2026-11-20 20:01:00.000000Z", "2026-11-20T20:01:00.000000+00:00",
        "２０２６-11-20T20:01:00.000000Z", "", " 2026-11-20T20:01:00.000000Z", "2026-1-20T20:01:00.000000Z",
        "9999-12-31T23:59:59.999999Z", "10000-01-01T00:00:00.000000Z",
    ];

    private static string[] Swapped(string[] lines, int i) =>
        [.. lines[..(i - 1)], lines[i], lines[i - 1], .. lines[(i + 1)..]];

    private static byte[] Again(string[] lines) => File(Rewriting.Rehash(lines));

    private static void Withhold(JsonObject line)
    {
        line.Remove("body");
        line.Remove("salt");
    }

    private static IEnumerable<(string What, JsonNode? Changed)> Changes(JsonNode? value)
    {
        switch (value)
        {
            case null:
                yield return ("set", "x");
                break;
            case JsonValue text when text.TryGetValue(out string? words):
                yield return ("emptied", "");
                yield return ("ended otherwise", $"{words}0");
                var first = words.StartsWith('0') ? '1' : '0';
                yield return ("begun otherwise", $"{first}{words[Math.Min(1, words.Length)..]}");
                yield return ("in capitals", words.ToUpperInvariant());
                yield return ("a number", 1);
                break;
            case JsonValue number when number.TryGetValue(out long count):
                yield return ("one more", count + 1);
                yield return ("none", 0);
                yield return ("below", -1);
                yield return ("a text", $"{count}");
                break;
            default:
                yield return ("otherwise", JsonNode.Parse(value.ToJsonString() == "true" ? "false" : "true"));
                break;
        }

        yield return ("null", null);
        yield return ("a list", new JsonArray());
        yield return ("an object", new JsonObject());
    }

    private static IEnumerable<string[]> Leaves(JsonNode? node) => node switch
    {
        JsonObject inner => inner.SelectMany(
            member => Leaves(member.Value).Select(path => (string[])[member.Key, .. path])).DefaultIfEmpty([]),
        JsonArray list => list.SelectMany(
            (item, i) => Leaves(item).Select(path => (string[])[$"{i}", .. path])).DefaultIfEmpty([]),
        _ => [[]],
    };

    private static JsonNode? At(JsonNode node, string[] path) =>
        path.Aggregate(
            (JsonNode?)node, (inner, step) => inner is JsonArray list ? list[int.Parse(step)] : inner![step]);

    private static void Put(JsonObject line, string[] path, JsonNode? value)
    {
        var copy = value?.DeepClone();
        if (At(line, path[..^1]) is JsonArray list)
            list[int.Parse(path[^1])] = copy;
        else
            At(line, path[..^1])![path[^1]] = copy;
    }
}
