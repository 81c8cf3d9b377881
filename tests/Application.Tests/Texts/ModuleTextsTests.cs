using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Common;
using Wijkboek.Testing;
using Module = Wijkboek.Domain.Common.Module;

namespace Wijkboek.Application.Tests.Texts;

/// <summary>
/// Every refusal and every fact of these modules can be said in Dutch, with every placeholder filled.
/// </summary>
public sealed partial class ModuleTextsTests
{
    public static TheoryData<Module> Modules { get; } =
        [Module.Governance, Module.Finance, Module.Subsidies, Module.Challenges, Module.Community];

    [Theory]
    [MemberData(nameof(Modules))]
    public void Every_refusal_has_a_sentence_whose_placeholders_it_knows(Module module)
    {
        var refusals = Refusals(module).ToList();
        refusals.ShouldNotBeEmpty();
        foreach (var refusal in refusals)
        {
            Sentences.HasRefusal(refusal.Code).ShouldBeTrue($"{refusal.Code} has no sentence");
            Placeholders("refusals", refusal.Code).Except(refusal.Facts.Select(fact => fact.Name))
                .ShouldBeEmpty(refusal.Code);
        }
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void Every_fact_has_a_sentence_whose_placeholders_it_knows(Module module)
    {
        var facts = Facts(module).ToList();
        facts.ShouldNotBeEmpty();
        foreach (var (type, name) in facts)
        {
            Sentences.HasEvent(name).ShouldBeTrue($"{name} has no sentence");
            Placeholders("events", name).Where(path => Reaches(type, path) is null).ShouldBeEmpty(name);
        }
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void Every_word_of_an_enumeration_in_a_fact_has_a_dutch_word(Module module)
    {
        var used = Facts(module)
            .SelectMany(fact => Placeholders("events", fact.Name).Select(path => Reaches(fact.Type, path)))
            .Select(type => type is null ? null : Nullable.GetUnderlyingType(type) ?? type)
            .OfType<Type>().Where(type => type.IsEnum);
        used.SelectMany(type => Enum.GetNames(type)
                .Select(name => $"{type.Name}.{JsonNamingPolicy.CamelCase.ConvertName(name)}"))
            .Except(Texts("words").Keys)
            .ShouldBeEmpty();
    }

    private static IEnumerable<(Type Type, string Name)> Facts(Module module) => typeof(IEvent).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(IEvent)))
        .Select(type => (Type: type, Stored: type.GetCustomAttribute<StoredAsAttribute>()))
        .Where(fact => fact.Stored?.Module == module)
        .Select(fact => (fact.Type, fact.Stored!.Name));

    private static IEnumerable<Refusal> Refusals(Module module) => typeof(IEvent).Assembly.GetTypes()
        .Where(type => type.Name.EndsWith("Refusals", StringComparison.Ordinal)
            && type.Namespace!.StartsWith($"Wijkboek.Domain.{module}", StringComparison.Ordinal))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.ReturnType == typeof(Refusal))
        .Select(method => (Refusal)Samples.AnswerOf(method)!);

    private static Type? Reaches(Type type, string path) => path.Split('.').Aggregate(
        (Type?)type,
        (reached, part) => reached?.GetProperty($"{char.ToUpperInvariant(part[0])}{part[1..]}")?.PropertyType);

    private static IEnumerable<string> Placeholders(string kind, string key) =>
        Placeholder().Matches(Texts(kind)[key]).Select(match => match.Groups[1].Value);

    private static Dictionary<string, string> Texts(string kind)
    {
        var assembly = typeof(Sentences).Assembly;
        var texts = new Dictionary<string, string>();
        foreach (var file in assembly.GetManifestResourceNames().Where(name => name.EndsWith("Texts.nl.json")))
        {
            using var stream = assembly.GetManifestResourceStream(file)!;
            using var json = JsonDocument.Parse(stream);
            if (json.RootElement.TryGetProperty(kind, out var sentences))
            {
                foreach (var sentence in sentences.EnumerateObject())
                    texts[sentence.Name] = sentence.Value.GetString()!;
            }
        }

        return texts;
    }

    [GeneratedRegex(@"\{([A-Za-z.]+)\}")]
    private static partial Regex Placeholder();
}
