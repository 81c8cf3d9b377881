using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Architecture.Tests.Reading;
using Wijkboek.Domain.Common;
using Wijkboek.Host;
using Wijkboek.Testing;

namespace Wijkboek.Architecture.Tests.Acts;

public sealed class EveryActTests
{
    private static readonly IReadOnlyList<Type> Acts =
        [.. CompiledCode.Domain.Types.Where(type => type.IsClass && type.IsAssignableTo(typeof(IAct)))];

    // Any of these says what a value may be (JSON Schema).
    private static readonly string[] SaysWhatItIs = ["type", "enum", "anyOf", "$ref"];

    [Fact]
    public void Is_a_sealed_record() =>
        Acts.Where(act => !act.IsSealed || act.GetMethod("<Clone>$") is null)
            .Select(act => act.FullName!)
            .ShouldBeNone("What somebody asks is a value: declare it as a public sealed record.");

    [Fact]
    public void Decides_in_a_pure_static_function() =>
        Acts.Where(act =>
                act.GetMethod("Decide", BindingFlags.Public | BindingFlags.Static)?.ReturnType != typeof(Decision))
            .Select(act => act.FullName!)
            .ShouldBeNone("Write beside the act: public static Decision Decide(…), handed all that it looks at.");

    [Fact]
    public void Is_registered_under_the_module_of_its_folder()
    {
        var registered = Modules.Acts.All.ToDictionary(entry => entry.Type, entry => entry.Module.ToString());
        Acts.Where(act => registered.GetValueOrDefault(act) != act.Namespace!.Split('.')[2])
            .Select(act => act.FullName!)
            .ShouldBeNone("Nobody can ask for it: add its line to the table of contents of its module, …Module.cs.");
    }

    [Fact]
    public void Has_tests_of_its_own()
    {
        var tested = SourceTree.CSharp.Where(file => file.IsTest).Select(file => file.Name).ToHashSet();
        Acts.Where(act => !tested.Contains($"{act.Name}Tests.cs"))
            .Select(act => act.FullName!)
            .ShouldBeNone("Prove each refusal once, the accepted case and the retry, in a file <Act>Tests.cs.");
    }

    [Fact]
    public void Can_be_written_and_read_back() =>
        Modules.Acts.All.Select(act => (act.Name, act.Type, Json: Written(Samples.Of(act.Type))))
            .Where(act => Written(ReadBack(act.Json, act.Type)) != act.Json)
            .Select(act => act.Name)
            .ShouldBeNone("A file would not say what was asked: give its types a JSON form in WijkboekJson.");

    [Fact]
    public void Has_a_schema_that_names_each_member_it_can_be_given() =>
        Modules.Acts.All.SelectMany(act => JsonNode.Parse(Written(Samples.Of(act.Type)))!.AsObject()
                .Where(member => ActSchema.Of(act)["properties"]?[member.Key] is null)
                .Select(member => $"{act.Name}.{member.Key}"))
            .ShouldBeNone("Files, the API and forms go by the schema: make ActSchema know this type.");

    [Fact]
    public void Has_a_schema_that_says_what_each_member_is() =>
        Modules.Acts.All.SelectMany(act => (ActSchema.Of(act)["properties"]?.AsObject() ?? [])
                .Where(member => !SaysWhatItIs.Any((member.Value as JsonObject ?? []).ContainsKey))
                .Select(member => $"{act.Name}.{member.Key}"))
            .ShouldBeNone("\"Anything\" is no help to who fills it in: make ActSchema know this type.");

    private static string Written(object act) => JsonSerializer.Serialize(act, act.GetType(), WijkboekJson.Commands);

    private static object ReadBack(string json, Type type) =>
        JsonSerializer.Deserialize(json, type, WijkboekJson.Commands)!;
}
