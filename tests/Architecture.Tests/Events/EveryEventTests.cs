using System.Text.Json;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Texts;
using Wijkboek.Architecture.Tests.Words;
using Wijkboek.Domain.Common;

namespace Wijkboek.Architecture.Tests.Events;

public sealed class EveryEventTests
{
    private static readonly IReadOnlyList<CatalogueEntry> Entries = EventCatalogue.Domain.Entries;

    // "Changed" hides why: somebody moved, or we had made a mistake.
    private static readonly string[] Suffixes = ["Event", "Changed", "Updated"];

    [Fact]
    public void Is_a_sealed_record() =>
        Entries.Where(entry => !entry.Type.IsSealed || entry.Type.GetMethod("<Clone>$") is null)
            .Select(entry => entry.Type.FullName!)
            .ShouldBeNone("A fact does not change and has no kinds: declare it as a public sealed record.");

    [Fact]
    public void Is_stored_under_its_name_in_snake_case() =>
        Entries.Where(entry => entry.Name != JsonNamingPolicy.SnakeCaseLower.ConvertName(entry.Type.Name))
            .Select(entry => $"{entry.Type.Name} is stored as {entry.Name}")
            .ShouldBeNone("A stored name is what Marten would derive (ADR 0004); list here a class that was renamed.");

    [Fact]
    public void Belongs_to_the_module_of_its_folder() =>
        Entries.Where(entry => !string.Equals(
                entry.Module, entry.Type.Namespace!.Split('.')[2], StringComparison.OrdinalIgnoreCase))
            .Select(entry => $"{entry.Type.FullName} is stored in {entry.Module}")
            .ShouldBeNone("The module is part of the hash: give [StoredAs] the module of the folder.");

    [Fact]
    public void Is_named_after_what_happened() =>
        Entries.Select(entry => entry.Type.Name)
            .Where(name => Suffixes.Any(suffix => name.EndsWith(suffix, StringComparison.Ordinal)))
            .ShouldBeNone("Name what happened, in the past tense (ADR 0004); two intents are two events.");

    [Fact]
    public void Has_a_Dutch_sentence() =>
        Entries.Where(entry => !Sentences.HasEvent(entry.Name))
            .Select(entry => entry.Name)
            .ShouldBeNone("Say in plain Dutch what happened, under \"events\" in the module's Texts.nl.json.");

    [Fact]
    public void Has_what_its_sentence_asks_for() =>
        Entries.SelectMany(entry => TextFiles.Placeholders("events", entry.Name)
                .Where(path => TypeAt(entry.Type, path) is null)
                .Select(path => $"{entry.Name}: {{{path}}}"))
            .ShouldBeNone("The sentence names something that the event does not hold: use the name of a property.");

    [Fact]
    public void Names_no_person_in_its_sentence() =>
        Entries.SelectMany(entry => TextFiles.Placeholders("events", entry.Name)
                .Where(path => TypeAt(entry.Type, path) is { IsGenericType: true } type
                    && type.GetGenericTypeDefinition() == typeof(Personal<>))
                .Select(path => $"{entry.Name}: {{{path}}}"))
            .ShouldBeNone("The value is sealed and would read as dots: leave it out, or name the person by id.");

    private static Type? TypeAt(Type type, string path)
    {
        var at = type;
        foreach (var part in path.Split('.'))
            at = at?.GetProperty($"{char.ToUpperInvariant(part[0])}{part[1..]}")?.PropertyType;
        return at;
    }
}
