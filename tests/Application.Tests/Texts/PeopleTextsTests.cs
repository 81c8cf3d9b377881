using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Texts;
using Wijkboek.Domain.Appreciation.VolunteerAgreements;
using Wijkboek.Domain.Appreciation.VolunteerAllowances;
using Wijkboek.Domain.Common;
using Wijkboek.Domain.Membership.Members;
using Wijkboek.Domain.NeighbourhoodJobs.Jobs;
using Module = Wijkboek.Domain.Common.Module;

namespace Wijkboek.Application.Tests.Texts;

public sealed partial class PeopleTextsTests
{
    private static readonly Type[] Catalogues =
    [
        typeof(MemberRefusals), typeof(VolunteerAgreementRefusals), typeof(AllowanceRefusals), typeof(JobRefusals),
    ];

    private static readonly Module[] Modules = [Module.Membership, Module.Appreciation, Module.NeighbourhoodJobs];

    public static TheoryData<string> Refusals => [.. Catalogues.SelectMany(Members).Select(member => member.Key)];

    public static TheoryData<string> Events =>
        [.. EventCatalogue.Domain.Entries.Where(IsOurs).Select(entry => entry.Name)];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Every_refusal_is_said_in_dutch_with_all_its_facts(string member)
    {
        var refusal = Catalogues.SelectMany(Members).Single(known => known.Key == member).Value();
        Sentences.Of(refusal).ShouldNotContain("?");
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_event_is_told_in_dutch_with_properties_that_exist(string storedName)
    {
        Sentences.HasEvent(storedName).ShouldBeTrue();
        foreach (Match placeholder in Placeholder().Matches(Template(storedName)))
            Exists(EventCatalogue.Domain[storedName].Type, placeholder.Groups[1].Value).ShouldBeTrue(placeholder.Value);
    }

    [Fact]
    public void A_refusal_says_what_is_left() =>
        Sentences.Of(AllowanceRefusals.AboveMonthMaximum(
                new YearMonth(2025, 3), Money.Euro(84), Money.Euro(150), Money.Euro(210)))
            .Replace('\u00A0', ' ')
            .ShouldBe("Met € 84,00 erbij komt maart 2025 boven het wettelijke maximum van € 210,00 per maand. "
                + "Vergoedingen, bonnen en kosten tellen samen: er is al € 150,00; er kan nog € 60,00 bij. "
                + "Boven het maximum is het hele bedrag van het jaar belast; dat kan alleen met een besluit van het "
                + "bestuur.");

    private static string Template(string storedName)
    {
        var assembly = typeof(Sentences).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.EndsWith("Texts.nl.json"))
            .Select(name => JsonNode.Parse(assembly.GetManifestResourceStream(name)!)!["events"]?[storedName])
            .First(template => template is not null)!.GetValue<string>();
    }

    private static bool Exists(Type? type, string path) => path.Split('.')
        .Aggregate(type, (owner, name) =>
            owner?.GetProperty($"{char.ToUpperInvariant(name[0])}{name[1..]}")?.PropertyType) is not null;

    [GeneratedRegex(@"\{([A-Za-z.]+)\}")]
    private static partial Regex Placeholder();

    private static bool IsOurs(CatalogueEntry entry) =>
        Modules.Contains(entry.Type.GetCustomAttribute<StoredAsAttribute>()!.Module);

    private static IEnumerable<KeyValuePair<string, Func<Refusal>>> Members(Type catalogue) => catalogue
        .GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(method => method.ReturnType == typeof(Refusal))
        .Select(method => KeyValuePair.Create<string, Func<Refusal>>(
            $"{catalogue.Name}.{method.Name}",
            () => (Refusal)method.Invoke(
                null, [.. method.GetParameters().Select(parameter => Sample(parameter.ParameterType))])!));

    private static object Sample(Type type) =>
        type == typeof(string) ? "tekst" : RuntimeHelpers.GetUninitializedObject(type);
}
