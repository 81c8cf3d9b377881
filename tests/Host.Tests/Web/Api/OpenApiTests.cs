using System.Text.Json.Nodes;
using Wijkboek.Host.Tests.Web.SignIn;
using Wijkboek.Host.Web.Api.Description;

namespace Wijkboek.Host.Tests.Web.Api;

public sealed class OpenApiTests(SignInFixture web) : IClassFixture<SignInFixture>
{
    private static readonly string[] Methods = ["get", "post"];

    private static JsonObject Document => JsonNode.Parse(OpenApiDocument.Text)!.AsObject();

    private static JsonObject Paths => Document["paths"]!.AsObject();

    [Fact]
    public async Task It_is_given_to_whoever_asks()
    {
        using var http = web.Browser();
        (await http.GetStringAsync("/api/v1/openapi.json")).ShouldBe(OpenApiDocument.Text);
    }

    [Fact]
    public void Every_act_is_in_it_with_its_data_its_roles_and_its_refusals()
    {
        foreach (var act in Modules.Acts.All)
        {
            var post = Paths[$"/api/v1/{{coop}}/commands/{act.Name}"]!["post"]!;
            post["operationId"]!.GetValue<string>().ShouldBe(act.Name);
            post["x-roles"]!.AsArray().ShouldNotBeEmpty(act.Name);
            var data = post["requestBody"]!["content"]!["application/json"]!["schema"]!["properties"]!["data"]!;
            data["title"]!.GetValue<string>().ShouldBe(act.Name);
            post["x-refusals"]!.AsArray().Select(code => code!.GetValue<string>()).ShouldBe(RefusalCodes.Of(act.Name));
        }

        RefusalCodes.Of("PayAllowance").ShouldContain("ledger.period_locked");
    }

    [Fact]
    public void Every_question_is_in_it() => Modules.Questions.Names.ShouldAllBe(name =>
        Paths[$"/api/v1/{{coop}}/views/{name}"]!["get"]!["operationId"]!.GetValue<string>() == $"show-{name}");

    [Fact]
    public void Every_address_that_leads_somewhere_is_in_it()
    {
        var described = Paths.Select(path => path.Key).ToList();
        foreach (var address in web.Addresses.Where(address => address.StartsWith("/api/")))
        {
            var beginning = address.Split("{act}")[0].Split("{view}")[0];
            described.Any(path => path == address || (beginning != address && path.StartsWith(beginning)))
                .ShouldBe(!address.EndsWith("openapi.json"), address);
        }
    }

    [Fact]
    public void It_has_the_shape_that_OpenAPI_asks_for()
    {
        Document["openapi"]!.GetValue<string>().ShouldBe("3.1.0");
        Document["info"]!["title"].ShouldNotBeNull();
        Document["info"]!["version"].ShouldNotBeNull();
        var ids = new HashSet<string>();
        foreach (var (path, item) in Paths)
        {
            path.ShouldStartWith("/");
            foreach (var (method, operation) in item!.AsObject().Where(member => member.Key != "parameters"))
            {
                Methods.ShouldContain(method);
                ids.Add(operation!["operationId"]!.GetValue<string>()).ShouldBeTrue(path);
                operation["responses"]!.AsObject().ShouldContainKey("200");
                var named = item["parameters"]!.AsArray().Concat(operation["parameters"]?.AsArray() ?? [])
                    .Select(one => Find(one!["$ref"]!.GetValue<string>())!).ToList();
                named.Where(one => one["in"]!.GetValue<string>() == "path")
                    .Select(one => one["name"]!.GetValue<string>())
                    .ShouldBe(path.Split('/').Where(part => part.StartsWith('{')).Select(part => part.Trim('{', '}')));
                named.ShouldAllBe(one => one["schema"] != null);
            }
        }

        References(Document).Where(reference => Find(reference) is null).ShouldBeEmpty();
    }

    private static JsonNode? Find(string reference) => reference[2..].Split('/')
        .Aggregate((JsonNode?)Document, (node, part) => node?[part]);

    // Within a schema a reference may also be to that schema itself; ours never are.
    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member is { Key: "$ref", Value: JsonValue said }
            ? [said.GetValue<string>()]
            : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };
}
