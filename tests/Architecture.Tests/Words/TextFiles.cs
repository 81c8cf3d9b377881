using System.Text.Json;
using System.Text.RegularExpressions;
using Wijkboek.Architecture.Tests.Reading;

namespace Wijkboek.Architecture.Tests.Words;

/// <param name="Kind">One of events, refusals, words and sentences.</param>
internal sealed record DutchText(string File, string Kind, string Key, string Text);

/// <summary>All Dutch texts, with the file that they stand in.</summary>
internal static partial class TextFiles
{
    public static IReadOnlyList<DutchText> All { get; } =
    [
        .. SourceTree.Files.Where(file => file.Name == "Texts.nl.json").SelectMany(file =>
            JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(string.Join('\n', file.Lines))!
                .SelectMany(kind =>
                    kind.Value.Select(text => new DutchText(file.Path, kind.Key, text.Key, text.Value)))),
    ];

    public static IEnumerable<DutchText> Of(string kind) => All.Where(text => text.Kind == kind);

    public static string? Find(string kind, string key) => Of(kind).FirstOrDefault(text => text.Key == key)?.Text;

    public static IEnumerable<string> Placeholders(string kind, string key) =>
        Placeholder().Matches(Find(kind, key) ?? "").Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\{([A-Za-z.]+)(?:\|[^|{}]+\|[^|{}]+)?\}")]
    private static partial Regex Placeholder();
}
