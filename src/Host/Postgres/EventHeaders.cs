using System.Text.Json;
using Wijkboek.Application.Journal;
using Wijkboek.Application.Journal.Json;

namespace Wijkboek.Host.Postgres;

/// <summary>What Marten has no column for, in the headers of an event.</summary>
internal sealed record EventHeaders(Guid CommandId, string? Mandate, ReadOnlyMemory<byte>? Reason, string Role)
{
    public static EventHeaders Of(StoredEvent stored) =>
        new(stored.Metadata.CommandId, stored.Metadata.Mandate, stored.Reason, stored.Metadata.Role);

    public byte[] ToJson()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("commandId", CommandId);
            writer.WriteString("mandate", Mandate);
            writer.WritePropertyName("reason");
            writer.WriteRawValue(Reason is { } given ? given.Span : "null"u8);
            writer.WriteString("role", Role);
            writer.WriteEndObject();
        }

        return buffer.ToArray();
    }

    /// <summary>
    /// Reads whatever stands there: headers that were tampered with must reach the verifier, which refuses them.
    /// </summary>
    public static EventHeaders Read(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        var reason = Member(document, "reason");
        return new EventHeaders(
            Guid.TryParse(Text(Member(document, "commandId")), out var command) ? command : Guid.Empty,
            Text(Member(document, "mandate")),
            reason is { ValueKind: not JsonValueKind.Null } given
                ? JsonSerializer.SerializeToUtf8Bytes(given)
                : default(ReadOnlyMemory<byte>?),
            Text(Member(document, "role")) ?? "");
    }

    /// <summary>Whether the headers hold this and nothing else.</summary>
    public bool AreAll(byte[] json)
    {
        try
        {
            return CanonicalJson.Of(json).AsSpan().SequenceEqual(CanonicalJson.Of(ToJson()));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JsonElement? Member(JsonDocument document, string name) =>
        document.RootElement is { ValueKind: JsonValueKind.Object } all && all.TryGetProperty(name, out var value)
            ? value
            : null;

    private static string? Text(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
