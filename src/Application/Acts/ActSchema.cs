using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Wijkboek.Application.Journal.Json;
using Wijkboek.Domain.Common;

namespace Wijkboek.Application.Acts;

/// <summary>The JSON Schema of an act's data, made from the act itself: what files, the API and forms go by.</summary>
public static class ActSchema
{
    private static readonly JsonSchemaExporterOptions Exporter = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = Describe,
    };

    public static JsonNode Of(ActEntry act)
    {
        var schema = WijkboekJson.Commands.GetJsonSchemaAsNode(act.Type, Exporter);
        schema["title"] = act.Name;
        return schema;
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (Own(context.TypeInfo.Type) is { } own)
            return own;
        if (schema is JsonObject { } described && described["properties"] is JsonObject members)
        {
            Complete(context.TypeInfo, members);
            LetNullBeLeftOut(context.TypeInfo, described);
        }

        return schema;
    }

    private static void Complete(JsonTypeInfo type, JsonObject members)
    {
        foreach (var member in type.Properties)
        {
            // The exporter leaves members that have a default out of the transformation.
            if (members[member.Name] is JsonObject { } optional && optional.ContainsKey("default"))
                members[member.Name] = WithDefault(Own(member.PropertyType), optional);
        }
    }

    // The exporter asks for every parameter without a default; the serializer does not (WijkboekJson.Commands).
    private static void LetNullBeLeftOut(JsonTypeInfo type, JsonObject schema)
    {
        if (schema["required"] is not JsonArray required)
            return;
        var optional = type.Properties.Where(member => !member.IsRequired).Select(member => member.Name).ToHashSet();
        required.RemoveAll(name => optional.Contains(name!.GetValue<string>()));
        if (required.Count == 0)
            schema.Remove("required");
    }

    private static JsonObject WithDefault(JsonObject? own, JsonObject exported)
    {
        if (own is null)
            return exported.DeepClone().AsObject();
        own["default"] = exported["default"]?.DeepClone();
        return exported["default"] is null && own["type"] is JsonValue ? OrNull(own) : own;
    }

    private static JsonObject OrNull(JsonObject schema)
    {
        schema["type"] = new JsonArray(schema["type"]!.DeepClone(), "null");
        (schema["enum"] as JsonArray)?.Add(null);
        return schema;
    }

    // Types with a converter of their own look like "anything" to the exporter.
    private static JsonObject? Own(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } optional)
            return Own(optional) is { } known ? OrNull(known) : null;
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(Personal<>))
            return Known(type);
        var own = Known(type.GetGenericArguments()[0])!;
        own["description"] = "Personal: sealed when recorded.";
        return own;
    }

    private static JsonObject? Known(Type type)
    {
        if (type == typeof(Money))
            return new JsonObject { ["type"] = "integer", ["description"] = "Whole euro cents." };
        if (type == typeof(Share))
            return new JsonObject { ["type"] = "string", ["pattern"] = "^(1|0(\\.[0-9]{0,3}[1-9])?)$" };
        if (type == typeof(LocalDate))
            return new JsonObject { ["type"] = "string", ["format"] = "date" };
        if (type == typeof(LocalTime))
            return new JsonObject { ["type"] = "string", ["pattern"] = "^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]$" };
        if (type == typeof(YearMonth))
            return new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{4}-(0[1-9]|1[0-2])$" };
        if (type == typeof(string))
            return new JsonObject { ["type"] = "string" };
        if (type.IsEnum)
            return new JsonObject
            {
                ["type"] = "string",
                ["enum"] = new JsonArray(
                    [.. Enum.GetNames(type).Select(name => (JsonNode)JsonNamingPolicy.CamelCase.ConvertName(name))]),
            };
        return type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IIdentifier<>))
            ? new JsonObject { ["type"] = "string", ["pattern"] = "^[a-z0-9][a-z0-9-]{0,63}$" }
            : null;
    }
}
