using System.Text.RegularExpressions;
using Wijkboek.Architecture.Tests.Reading;

namespace Wijkboek.Architecture.Tests.Tidiness;

public sealed partial class NameTests
{
    private static readonly HashSet<string> SmallWords =
    [
        "a", "an", "and", "for", "get", "gets", "in", "is", "of", "on", "or", "set", "sets", "that", "the", "this",
        "to",
    ];

    [Fact]
    public void A_file_is_named_after_its_type() =>
        SourceTree.CSharp
            .Select(file => (file.Path, Name: file.Name.Split('.')[0], Types: TopLevelTypes(file).ToList()))
            .Where(file => file.Types is not [] && !file.Types.Any(type => IsNamedAfter(file.Name, type)))
            .Select(file => $"{file.Path} holds {string.Join(", ", file.Types)}")
            .ShouldBeNone("Who knows the name of a type must find its file: name the file after its main type.");

    [Fact]
    public void A_namespace_follows_its_folder() =>
        SourceTree.CSharp.Where(file => NamespaceOf(file) is { } found && found != Expected(file.Path))
            .Select(file => $"{file.Path}: {NamespaceOf(file)}, not {Expected(file.Path)}")
            .ShouldBeNone("One name leads to one place: let the namespace be the folder's.");

    [Fact]
    public void A_type_is_named_after_what_it_is() =>
        SourceTree.CSharp.SelectMany(file => TopLevelTypes(file).Where(type => Vague().IsMatch(type))
                .Select(type => $"{file.Path}: {type}"))
            .ShouldBeNone("Such a name takes in anything: say what the type knows or does, in a word of the subject.");

    [Fact]
    public void A_folder_is_named_after_a_subject() =>
        SourceTree.CSharp.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal))
            .Select(file => file.Path[..file.Path.LastIndexOf('/')])
            .Where(folder => TechnicalFolder().IsMatch(folder))
            .ShouldBeNone("A folder is a module, then a subject (ADR 0003): keep what changes together together.");

    [Fact]
    public void A_summary_says_more_than_the_name() =>
        SourceTree.CSharp.SelectMany(file => file.Lines.Index()
                .Where(line => Summary().Match(line.Item) is { Success: true } said
                    && RepeatsName(said.Groups[1].Value, Declaration(file.Lines, line.Index)))
                .Select(line => $"{file.Path}:{line.Index + 1}: {line.Item.Trim()}"))
            .ShouldBeNone("This repeats the name: say why, when or from which rule, or leave it out.");

    // A file of several small types that belong together bears what they are: events, identifiers, tests of one thing.
    private static bool IsNamedAfter(string file, string type) =>
        file == type || file == $"{type}s" || file == $"{type}Tests" || $"I{file}" == type || file == "Identifiers"
        || file.EndsWith("Events", StringComparison.Ordinal);

    private static IEnumerable<string> TopLevelTypes(SourceFile file) =>
        file.Lines.Select(line => TypeDeclaration().Match(line)).Where(match => match.Success)
            .Select(match => match.Groups[1].Value);

    private static string? NamespaceOf(SourceFile file) =>
        file.Lines.FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal))?[10..].TrimEnd(';');

    private static string Expected(string path) => $"Wijkboek.{string.Join('.', path.Split('/')[1..^1])}";

    private static string Declaration(IReadOnlyList<string> lines, int summary) =>
        lines.Skip(summary + 1).FirstOrDefault(line => line.TrimStart() is [not '/' and not '[', ..]) ?? "";

    private static bool RepeatsName(string summary, string declaration)
    {
        var names = Words().Matches(declaration).Select(word => word.Value.ToLowerInvariant()).ToHashSet();
        return Words().Matches(summary).Select(word => word.Value.ToLowerInvariant())
            .All(word => SmallWords.Contains(word) || names.Contains(word) || names.Contains(word.TrimEnd('s')));
    }

    [GeneratedRegex(@"^(?:[a-z]+ )*(?:class|record struct|record|struct|interface|enum) (\w+)")]
    private static partial Regex TypeDeclaration();

    [GeneratedRegex("(Helper|Helpers|Util|Utils|Utilities|Manager|Misc|Stuff)$")]
    private static partial Regex Vague();

    [GeneratedRegex(
        "/(Commands|Dtos|Enums|Exceptions|Extensions|Handlers|Interfaces|Models|Repositories|Services)(/|$)")]
    private static partial Regex TechnicalFolder();

    [GeneratedRegex("^ */// <summary>(.+)</summary>")]
    private static partial Regex Summary();

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])")]
    private static partial Regex Words();
}
