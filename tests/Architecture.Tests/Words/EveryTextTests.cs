using System.Text.Json;
using System.Text.RegularExpressions;
using Wijkboek.Application.Journal;
using Wijkboek.Architecture.Tests.Reading;
using Wijkboek.Domain.Common;

namespace Wijkboek.Architecture.Tests.Words;

public sealed partial class EveryTextTests
{
    private static readonly IReadOnlyList<Type> Enumerations =
        [.. CompiledCode.Everything.SelectMany(code => code.Types).Where(type => type.IsEnum)];

    private static readonly Dictionary<string, string> Kinds = new() { ["Say"] = "sentences", ["Word"] = "words" };

    [Fact]
    public void Of_an_event_is_of_one_that_exists() =>
        Unused("events", EventCatalogue.Domain.Entries.Select(entry => entry.Name).ToHashSet().Contains)
            .ShouldBeNone("No event has this name: remove the sentence, or correct the name.");

    [Fact]
    public void Of_a_refusal_is_of_one_that_exists() =>
        Unused("refusals", Refusals.All.Select(refusal => refusal.Example.Code).ToHashSet().Contains)
            .ShouldBeNone("No refusal has this code: remove the sentence, or correct the code.");

    [Fact]
    public void Of_a_word_is_said_somewhere()
    {
        var words = Enumerations.SelectMany(WordsOf).Concat(ActNames).ToHashSet();
        Unused("words", key => words.Contains(key) || (!IsActName(key) && IsSaid(key)))
            .ShouldBeNone("Nothing says this word: remove it, or correct its key (Enumeration.value).");
    }

    [Fact]
    public void Of_a_sentence_is_said_somewhere() =>
        Unused("sentences", IsSaid).ShouldBeNone("Nothing says this sentence: remove it, or correct its key.");

    [Fact]
    public void That_the_code_asks_for_exists() =>
        SourceTree.CSharp.Where(file => !file.IsTest).SelectMany(file =>
                Asked().Matches(string.Join('\n', file.Lines))
                    .Select(asked => (Kind: Kinds[asked.Groups[1].Value], Key: asked.Groups[2].Value))
                    .Where(asked => TextFiles.Find(asked.Kind, asked.Key) is null)
                    .Select(asked => $"{file.Path}: {asked.Kind}/{asked.Key}"))
            .ShouldBeNone("This would stop the program: add the Dutch text to the module's Texts.nl.json.");

    [Fact]
    public void Of_an_enumeration_names_each_of_its_values() =>
        CompiledCode.Domain.Types.Where(type => type is { IsEnum: true, IsPublic: true } && type != typeof(Module))
            .SelectMany(WordsOf)
            .Where(key => TextFiles.Find("words", key) is null)
            .ShouldBeNone("People see this value on screen: give it a Dutch word in the module's Texts.nl.json.");

    [Fact]
    public void Of_an_event_or_refusal_is_a_whole_sentence() =>
        TextFiles.All.Where(text => text.Kind is "events" or "refusals" && !WholeSentence().IsMatch(text.Text))
            .Select(text => $"{text.File}: {text.Key}: {text.Text}")
            .ShouldBeNone("Begin with a capital or a fact, and end with a full stop or a colon and a fact.");

    [Fact]
    public void Says_je_to_whoever_works_with_it_and_u_only_on_paper() =>
        TextFiles.All.Where(text => text.Kind is "events" or "refusals" && Formal().IsMatch(text.Text))
            .Select(text => $"{text.File}: {text.Key}: {text.Text}")
            .ShouldBeNone("The screens say je and jouw; u stands on what leaves the house.");

    private static IEnumerable<string> ActNames => Host.Modules.Acts.All.Select(act => $"acts.{act.Name}");

    private static bool IsActName(string key) => key.StartsWith("acts.", StringComparison.Ordinal);

    private static IEnumerable<string> Unused(string kind, Func<string, bool> isUsed) =>
        TextFiles.Of(kind).Where(text => !isUsed(text.Key)).Select(text => $"{text.File}: {text.Key}");

    private static IEnumerable<string> WordsOf(Type enumeration) => Enum.GetNames(enumeration)
        .Select(name => $"{enumeration.Name}.{JsonNamingPolicy.CamelCase.ConvertName(name)}");

    private static bool IsSaid(string key) => CompiledCode.Everything.Any(code =>
        code.Texts.Contains(key) || Beginnings(key).Any(code.Texts.Contains));

    // A key is also said where its beginning stands before something filled in, as in $"annual.nouns.{noun}.one".
    private static IEnumerable<string> Beginnings(string key) => key.Index()
        .Where(letter => letter.Item is '.' or '_')
        .Select(letter => key[..(letter.Index + 1)]);

    [GeneratedRegex(@"\b[Uu]w?\b")]
    private static partial Regex Formal();

    [GeneratedRegex(@"^[‘(]?[\p{Lu}{].*([.?!]|: \{\w+\})$", RegexOptions.Singleline)]
    private static partial Regex WholeSentence();

    [GeneratedRegex("""Sentences\.(Say|Word)\(\s*"([^"]+)"\s*[,)]""")]
    private static partial Regex Asked();
}
