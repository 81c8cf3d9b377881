using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Wijkboek.Domain.Access.Roles;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Texts;

/// <summary>
/// The Dutch sentences of refusals, events and fixed words, kept per module in <c>Texts.nl.json</c>; another language
/// is another set of files.
/// </summary>
public static partial class Sentences
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> Texts = Load();

    public static bool HasRefusal(string code) => Texts["refusals"].ContainsKey(code);

    public static bool HasEvent(string storedName) => Texts["events"].ContainsKey(storedName);

    /// <summary>What happened and what to do, in one or two sentences.</summary>
    public static string Of(Refusal refusal)
    {
        var facts = refusal.Facts.ToDictionary(fact => fact.Name, fact => fact.Value);
        return Fill(
            Find("refusals", refusal.Code), name => facts.TryGetValue(name, out var value) ? Fact(name, value) : null);
    }

    /// <summary>
    /// A fact as a Dutch sentence; <paramref name="nameOf"/> turns ids into names where the reader may see them.
    /// </summary>
    public static string Of(IEvent happened, string storedName, Func<string, string?> nameOf) =>
        Fill(Find("events", storedName), name => EventValue(happened, name, nameOf));

    /// <summary>The word on screen for a value of an enumeration.</summary>
    public static string Word(Enum value) =>
        Texts["words"].GetValueOrDefault($"{value.GetType().Name}.{Camel(value.ToString())}", value.ToString());

    /// <summary>The word for a key; an unknown key is a mistake in the program.</summary>
    public static string Word(string key) => Find("words", key);

    /// <summary>Null when nothing is said of this key.</summary>
    public static string? FindWord(string key) => Texts["words"].GetValueOrDefault(key);

    /// <summary>A sentence of a report or screen, with its facts filled in.</summary>
    public static string Say(string key, params IReadOnlyList<(string Name, object? Value)> facts) =>
        Fill(Find("sentences", key), name => facts.FirstOrDefault(fact => fact.Name == name) is { Name: not null } fact
            ? Write(fact.Value)
            : null);

    private static string Find(string kind, string key) => Texts[kind].TryGetValue(key, out var text)
        ? text
        : throw new KeyNotFoundException($"No Dutch text for {kind}/{key}: add it to the module's Texts.nl.json.");

    // {count|regel|regels} is the number with the first word for one, and with the second for any other.
    private static string Fill(string template, Func<string, string?> value) =>
        Placeholder().Replace(template, match =>
        {
            var said = value(match.Groups[1].Value) ?? "?";
            return match.Groups[2].Success ? $"{said} {match.Groups[said == "1" ? 2 : 3].Value}" : said;
        });

    private static string? EventValue(IEvent happened, string path, Func<string, string?> nameOf)
    {
        object? value = happened;
        foreach (var part in path.Split('.'))
        {
            value = value?.GetType().GetProperty($"{char.ToUpperInvariant(part[0])}{part[1..]}")?.GetValue(value);
        }

        return value switch
        {
            MemberId id => nameOf(id.Value) ?? id.Value,
            UserId id => nameOf(id.Value) ?? id.Value,
            // A year is a name, not a number: 2025, not 2.025.
            int year when path.EndsWith("year", StringComparison.OrdinalIgnoreCase) => year.ToString(),
            _ => Write(value),
        };
    }

    // An act is called by its name in code; people know it by what it did.
    private static string Fact(string name, object? value) =>
        name == "act" && Texts["words"].TryGetValue($"acts.{value}", out var word) ? word : Write(value);

    private static string Write(object? value) => value switch
    {
        null => "–",
        Money amount => Dutch.Euro(amount.Cents),
        Share share => Dutch.Share(share.Fraction),
        LocalDate date => Dutch.Date(date),
        LocalTime time => Dutch.Time(time),
        YearMonth month => Dutch.Month(month),
        int number => Dutch.Number(number),
        long number => Dutch.Number(number),
        bool yes => yes ? "ja" : "nee",
        Enum word => Word(word),
        _ => value.ToString() ?? "–",
    };

    private static string Camel(string name) => $"{char.ToLowerInvariant(name[0])}{name[1..]}";

    private static FrozenDictionary<string, FrozenDictionary<string, string>> Load()
    {
        var texts = new Dictionary<string, Dictionary<string, string>>
        {
            ["refusals"] = [],
            ["events"] = [],
            ["words"] = [],
            ["sentences"] = [],
        };
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var file in assembly.GetManifestResourceNames().Where(name => name.EndsWith("Texts.nl.json")))
        {
            using var stream = assembly.GetManifestResourceStream(file)!;
            var kinds = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(stream)!;
            foreach (var (kind, sentences) in kinds)
            {
                foreach (var (key, sentence) in sentences)
                    texts[kind].Add(key, sentence);
            }
        }

        return texts.ToFrozenDictionary(kind => kind.Key, kind => kind.Value.ToFrozenDictionary());
    }

    [GeneratedRegex(@"\{([A-Za-z.]+)(?:\|([^|{}]+)\|([^|{}]+))?\}")]
    private static partial Regex Placeholder();
}
