using System.Text.Json.Nodes;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Documents;
using Wijkboek.Host.Reports;

namespace Wijkboek.Host.Web.Api.Description;

/// <summary>One address each: what is sent, and what comes back.</summary>
internal static class OpenApiPaths
{
    public static JsonObject Act(ActEntry act) => new()
    {
        ["parameters"] = Parameters("coop", "role"),
        ["post"] = new JsonObject
        {
            ["operationId"] = act.Name,
            ["summary"] = Sentences.FindWord($"titles.{act.Name}") ?? act.Name,
            ["tags"] = new JsonArray($"{act.Module}"),
            ["x-roles"] = ApiCatalogue.Names(ActRights.Table.Of(act.Name)),
            ["x-refusals"] = new JsonArray([.. RefusalCodes.Of(act.Name).Select(code => (JsonNode)code)]),
            ["parameters"] = Parameters("idempotencyKey"),
            ["requestBody"] = new JsonObject
            {
                ["required"] = true,
                ["content"] = Json("application/json", Body(act)),
            },
            ["responses"] = Responses(
                OpenApiComponents.Ref("schemas", "Recorded"), "Recorded, or already so: then without events.",
                ["400", "401", "403", "409", "413", "415", "422", "429", "503"]),
        },
    };

    public static JsonObject View(string name) => new()
    {
        ["parameters"] = Parameters("coop", "role"),
        ["get"] = new JsonObject
        {
            ["operationId"] = $"show-{name}",
            ["summary"] = $"What wijkboek show {name} --format json prints.",
            ["tags"] = new JsonArray("Views"),
            ["x-roles"] = ApiCatalogue.Names(ReadRights.Questions.Of(name)),
            ["parameters"] = Parameters("year", "from", "to", "asOf"),
            ["responses"] = Responses(
                new JsonObject { ["type"] = new JsonArray("object", "array") }, "The answer.",
                ["400", "401", "403", "429"]),
        },
    };

    public static IEnumerable<(string Path, JsonObject Item)> Others()
    {
        yield return (ApiRoutes.Acts, Get("acts", "Every act, with the schema of its data.", ListOf("KnownAct")));
        yield return (ApiRoutes.Views, Get("views", "Every question.", ListOf("KnownView")));
        yield return (
            ApiRoutes.Events, Get(
                "events", "The journal, page by page; what is sealed stays sealed.",
                OpenApiComponents.Ref("schemas", "JournalPage"), "after", "limit"));
        yield return (
            ApiRoutes.Checkpoint, Get(
                "checkpoint", "Where the journal stands, and the newest position that was signed.",
                OpenApiComponents.Ref("schemas", "Checkpoint")));
        yield return ($"{ApiRoutes.Invoices}/{{invoice}}/{{paper}}", Paper());
        yield return (ApiRoutes.Documents, Document());
    }

    private static JsonObject Paper() => new()
    {
        ["parameters"] = Parameters("coop", "invoice", "paper", "role"),
        ["get"] = new JsonObject
        {
            ["operationId"] = "paper",
            ["summary"] = "An invoice or credit note as PDF.",
            ["tags"] = new JsonArray("Finance"),
            ["x-roles"] = ApiCatalogue.Names(ReadRights.Questions.Of(ApiInvoices.Question)),
            ["responses"] = Responses(
                new JsonObject { ["type"] = "string", ["format"] = "binary" }, "The file.",
                ["400", "401", "403", "404", "429"], InvoicePdf.MediaType),
        },
    };

    private static JsonObject Document() => new()
    {
        ["parameters"] = Parameters("coop", "role"),
        ["post"] = new JsonObject
        {
            ["operationId"] = "documents",
            ["summary"] = $"Brings a receipt of at most {KeptDocument.LargestMegabytes} MB, to be named by its hash.",
            ["tags"] = new JsonArray("Finance"),
            ["x-roles"] = ApiCatalogue.Names(ActRights.Table.Of(ApiDocuments.Act)),
            ["requestBody"] = new JsonObject
            {
                ["required"] = true,
                ["content"] = Json(
                    "application/octet-stream", new JsonObject { ["type"] = "string", ["format"] = "binary" }),
            },
            ["responses"] = Responses(
                OpenApiComponents.Ref("schemas", "KeptDocument"), "Kept, or kept already.",
                ["401", "403", "413", "415", "429"]),
        },
    };

    private static JsonObject Get(string id, string summary, JsonNode answer, params string[] parameters) => new()
    {
        ["parameters"] = Parameters("coop", "role"),
        ["get"] = new JsonObject
        {
            ["operationId"] = id,
            ["summary"] = summary,
            ["tags"] = new JsonArray("Journal"),
            ["parameters"] = Parameters(parameters),
            ["responses"] = Responses(answer, "The answer.", ["400", "401", "403", "429"]),
        },
    };

    private static JsonObject Body(ActEntry act) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["required"] = new JsonArray("data"),
        ["properties"] = new JsonObject
        {
            ["id"] = new JsonObject { ["type"] = "string", ["format"] = "uuid" },
            ["act"] = new JsonObject { ["const"] = act.Name },
            ["data"] = ActSchema.Of(act),
            ["reason"] = new JsonObject { ["type"] = new JsonArray("string", "null") },
            ["concerns"] = new JsonObject { ["type"] = new JsonArray("string", "null") },
        },
    };

    private static JsonObject Responses(
        JsonNode answer, string description, string[] problems, string type = "application/json")
    {
        var responses = new JsonObject
        {
            ["200"] = new JsonObject
            {
                ["description"] = description, ["content"] = Json(type, answer),
            },
        };
        foreach (var status in problems)
            responses[status] = OpenApiComponents.Ref("responses", "Problem");
        return responses;
    }

    private static JsonArray Parameters(params IEnumerable<string> names) =>
        new([.. names.Select(name => (JsonNode)OpenApiComponents.Ref("parameters", name))]);

    private static JsonObject ListOf(string schema) =>
        new() { ["type"] = "array", ["items"] = OpenApiComponents.Ref("schemas", schema) };

    private static JsonObject Json(string type, JsonNode schema) =>
        new() { [type] = new JsonObject { ["schema"] = schema } };
}
