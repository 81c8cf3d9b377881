using System.Text.Json.Nodes;
using Wijkboek.Application.Access.Rights;
using Wijkboek.Application.Acts;
using Wijkboek.Application.Texts;
using Wijkboek.Host.Cli;

namespace Wijkboek.Host.Web.Api.Description;

/// <summary>The API as OpenAPI 3.1 describes it, made from the catalogues that it answers from.</summary>
internal static class OpenApiDocument
{
    public static string Text { get; } = Create().ToJsonString(AnswerJson.Options);

    private static JsonObject Create()
    {
        var paths = new JsonObject();
        foreach (var act in Modules.Acts.All)
            paths[$"{ApiRoutes.Home}/{{coop}}/{ApiRoutes.Commands}/{act.Name}"] = OpenApiPaths.Act(act);
        foreach (var view in Modules.Questions.Names)
            paths[$"{ApiRoutes.Home}/{{coop}}/{ApiRoutes.Views}/{view}"] = OpenApiPaths.View(view);
        foreach (var (path, item) in OpenApiPaths.Others())
            paths[$"{ApiRoutes.Home}/{{coop}}/{path}"] = item;
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = "Wijkboek",
                ["version"] = "1",
                ["description"] = "Acts record facts in the journal of one cooperative; views answer questions from "
                    + "it. Amounts are whole euro cents.",
            },
            ["jsonSchemaDialect"] = "https://json-schema.org/draft/2020-12/schema",
            ["security"] = new JsonArray(new JsonObject { ["token"] = new JsonArray() }),
            ["paths"] = paths,
            ["components"] = OpenApiComponents.Create(),
        };
    }
}
