using Wijkboek.Application.Texts;
using Wijkboek.Architecture.Tests.Reading;
using Wijkboek.Domain.Common;

namespace Wijkboek.Architecture.Tests.Words;

public sealed class EveryRefusalTests
{
    [Fact]
    public void Stands_among_the_refusals_of_its_subject() =>
        CompiledCode.Everything.SelectMany(code => code.Uses)
            .Where(use => use.Used == typeof(Refusal) && use.Member?.Name == ".ctor"
                && !use.By.Name.EndsWith("Refusals", StringComparison.Ordinal))
            .Select(use => use.By.FullName!)
            .ShouldBeNone("Refusals stand together, so that their codes can be seen at a glance: use …Refusals.cs.");

    [Fact]
    public void Has_a_code_of_its_own() =>
        Refusals.All.GroupBy(refusal => refusal.Example.Code).Where(same => same.Count() > 1)
            .Select(same => $"{same.Key}: {string.Join(", ", same.Select(refusal => refusal.Name))}")
            .ShouldBeNone("A code tells one reason: give the second rule a code of its own.");

    [Fact]
    public void Has_a_Dutch_sentence() =>
        Refusals.All.Where(refusal => !Sentences.HasRefusal(refusal.Example.Code))
            .Select(refusal => $"{refusal.Example.Code} ({refusal.Name})")
            .ShouldBeNone("Say what happened and what to do, under \"refusals\" in the module's Texts.nl.json.");

    [Fact]
    public void Has_what_its_sentence_asks_for() =>
        Refusals.All.SelectMany(refusal => TextFiles.Placeholders("refusals", refusal.Example.Code)
                .Where(name => refusal.Example.Facts.All(fact => fact.Name != name))
                .Select(name => $"{refusal.Example.Code}: {{{name}}}"))
            .ShouldBeNone("The sentence would show a question mark: add the fact to the refusal, or leave it out.");

    [Fact]
    public void Is_given_by_some_rule()
    {
        var used = CompiledCode.Everything.SelectMany(code => code.Uses)
            .Where(use => use.Member is not null && use.By != use.Used)
            .Select(use => (use.Used, use.Member!.Name))
            .ToHashSet();
        Refusals.All.Where(refusal => !used.Contains((refusal.Source.DeclaringType!, refusal.Source.Name)))
            .Select(refusal => $"{refusal.Example.Code} ({refusal.Name})")
            .ShouldBeNone("No rule gives this refusal: remove it, with its sentence, or write the rule.");
    }
}
