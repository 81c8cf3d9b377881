using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using NodaTime.Text;
using Wijkboek.Application.Journal.Json;

namespace Wijkboek.ExampleYear;

/// <summary>
/// A script as files of commands (docs/command-files.md), in order of recording: one for each year in which people
/// recorded. What closes the last year stands at the end of its file.
/// </summary>
public static class CommandFile
{
    private const int LastYear = 2025;
    private static readonly JsonSerializerOptions Acts = Sparing();

    public static IReadOnlyDictionary<int, string> PerYear(Script script)
    {
        var files = new SortedDictionary<int, StringBuilder>();
        var seen = new Dictionary<string, int>();
        foreach (var (scene, at) in script.InOrder())
        {
            var year = Math.Min(scene.On.Year, LastYear);
            if (!files.TryGetValue(year, out var text))
                files[year] = text = new StringBuilder();
            text.Append(Line(scene, at, seen).ToJsonString(WijkboekJson.Commands)).Append('\n');
        }

        return files.ToDictionary(file => file.Key, file => file.Value.ToString());
    }

    private static JsonObject Line(Scene scene, Instant at, Dictionary<string, int> seen)
    {
        var act = scene.Act.GetType();
        var data = JsonSerializer.SerializeToNode(scene.Act, act, Acts)!;
        var line = new JsonObject
        {
            ["id"] = null,
            ["at"] = InstantPattern.ExtendedIso.Format(at),
            ["as"] = scene.By.Id,
            ["role"] = scene.By.Role,
            ["act"] = act.Name,
            ["data"] = data,
        };
        if (scene.Reason is { } reason)
            line["reason"] = reason;
        if (scene.Concerns is { } person)
            line["concerns"] = person.Id;
        if (scene.RefusedAs is { } code)
            line["expectRefusal"] = code;

        // The id follows from what is asked, not from its place, so a line more leaves the other ids as they are.
        var content = $"{act.Name} {data.ToJsonString()} {scene.RefusedAs}";
        seen[content] = seen.GetValueOrDefault(content) + 1;
        line["id"] = Fingerprint.Uuid($"{content} {seen[content]}").ToString();
        return line;
    }

    // The file is read by people, too: what may be left out and was not given is left out.
    private static JsonSerializerOptions Sparing() => new(WijkboekJson.Commands)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(type =>
        {
            foreach (var member in type.Properties)
                member.ShouldSerialize = (_, value) => IsGiven(member.AssociatedParameter, value);
        }),
    };

    private static bool IsGiven(JsonParameterInfo? asked, object? value) =>
        asked is not null && !(asked.HasDefaultValue && Equals(value, asked.DefaultValue));
}
