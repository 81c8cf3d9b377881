using System.Text;
using System.Text.Json;
using static Wijkboek.Application.Journal.Export.Members;

namespace Wijkboek.Application.Journal.Export;

/// <summary>A body as it was hashed, read back into an event.</summary>
internal static class BodyReader
{
    private static readonly string[] Everything =
    [
        "actor", "causation", "commandId", "correlation", "data", "eventId", "mandate", "reason", "role", "stream",
        "type", "version",
    ];

    public static StoredEvent Read(JsonElement body, ChainedEvent link, string tenant)
    {
        Demand("body", LineReader.Has(body, Everything));
        var reason = body.GetProperty("reason");
        return new StoredEvent(
            link.Position,
            tenant,
            link.Position,
            link.RecordedAt,
            link.Module,
            body.Uuid("eventId"),
            body.Text("stream"),
            body.Integer("version"),
            body.Text("type"),
            Raw(body.GetProperty("data")),
            reason.ValueKind == JsonValueKind.Null ? default(ReadOnlyMemory<byte>?) : Raw(reason),
            new ActMetadata(
                body.Uuid("commandId"), body.Text("actor"), body.Text("role"), body.TextOrNull("mandate"),
                body.TextOrNull("correlation"), body.TextOrNull("causation")));
    }

    private static ReadOnlyMemory<byte> Raw(JsonElement value) => Encoding.UTF8.GetBytes(value.GetRawText());
}
