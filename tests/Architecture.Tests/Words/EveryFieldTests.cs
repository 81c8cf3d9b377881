using Wijkboek.Application.Acts.Forms;
using Wijkboek.Architecture.Tests.Reading;

namespace Wijkboek.Architecture.Tests.Words;

public sealed class EveryFieldTests
{
    private static readonly IReadOnlyList<ActField> All =
        [.. Host.Modules.Acts.All.SelectMany(act => ActFields.All(ActFields.Of(act)))];

    [Fact]
    public void Has_a_Dutch_label() =>
        All.Where(field => field.Name.Length > 0
                && TextFiles.Find("words", $"fields.{field.Act}.{field.Path}") is null
                && TextFiles.Find("words", $"fields.{field.Name}") is null)
            .Select(field => $"{field.Act}: {field.Path}").Distinct()
            .ShouldBeNone("People fill this in: add \"fields.name\" under \"words\" in the module's Texts.nl.json.");

    [Fact]
    public void Is_of_an_act_with_a_Dutch_title() =>
        Host.Modules.Acts.All.Where(act => TextFiles.Find("words", $"titles.{act.Name}") is null)
            .Select(act => act.Name)
            .ShouldBeNone("Say what it does: add \"titles.Name\" under \"words\" in the module's Texts.nl.json.");

    [Fact]
    public void Of_a_label_is_one_that_some_act_has()
    {
        var names = All.SelectMany(field => new[] { field.Name, $"{field.Act}.{field.Path}" }).ToHashSet();
        var acts = Host.Modules.Acts.All.Select(act => act.Name).ToHashSet();
        TextFiles.Of("words").Where(text => IsDead(text.Key, "fields.", names)
                || IsDead(text.Key, "hints.", names) || IsDead(text.Key, "titles.", acts))
            .Select(text => $"{text.File}: {text.Key}")
            .ShouldBeNone("No act asks for this: remove it, or correct the name.");
    }

    private static bool IsDead(string key, string kind, HashSet<string> known) =>
        key.StartsWith(kind, StringComparison.Ordinal) && !known.Contains(key[kind.Length..]);
}
