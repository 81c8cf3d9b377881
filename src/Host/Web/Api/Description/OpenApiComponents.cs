using System.Text.Json.Nodes;

namespace Wijkboek.Host.Web.Api.Description;

/// <summary>What many addresses have in common: written by hand, with the names that the program goes by.</summary>
internal static class OpenApiComponents
{
    public static JsonObject Ref(string kind, string name) => new() { ["$ref"] = $"#/components/{kind}/{name}" };

    public static JsonObject Create()
    {
        using var file = typeof(OpenApiComponents).Assembly.GetManifestResourceStream("Api/OpenApiComponents.json")!;
        var components = JsonNode.Parse(file)!.AsObject();
        var parameters = components["parameters"]!;
        parameters["role"]!["name"] = ApiDoor.RoleHeader;
        parameters["idempotencyKey"]!["name"] = CommandBody.IdHeader;
        parameters["limit"]!["schema"]!["maximum"] = ApiJournal.MostAtOnce;
        parameters["limit"]!["schema"]!["default"] = ApiJournal.UsualCount;
        return components;
    }
}
