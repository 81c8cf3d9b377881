using System.Text.Json;
using Wijkboek.Application.Journal;

namespace Wijkboek.Host.Postgres;

/// <summary>What Marten has no column for, in the headers of an event.</summary>
internal sealed record EventHeaders(Guid CommandId, string? Mandate, ReadOnlyMemory<byte>? Reason, string Role)
{
    private const int Members = 4;

    /// <summary>Whether the headers hold this and nothing else.</summary>
    public bool IsAll { get; private init; } = true;

    public static EventHeaders Of(ActMetadata metadata, ReadOnlyMemory<byte>? reason) =>
        new(metadata.CommandId, metadata.Mandate, reason, metadata.Role);

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
        var (command, mandate, reason, role) = (Guid.Empty, (string?)null, default(ReadOnlyMemory<byte>?), "");
        var reader = new Utf8JsonReader(json);
        var isObject = reader.Read() && reader.TokenType == JsonTokenType.StartObject;
        var isAll = isObject;
        var members = 0;
        for (; isObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName; members++)
        {
            var name = reader.GetString();
            reader.Read();
            var kind = reader.TokenType;
            var text = kind == JsonTokenType.String ? reader.GetString() : null;
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            switch (name)
            {
                case "commandId":
                    isAll &= Guid.TryParse(text, out command) && command.ToString() == text;
                    break;
                case "mandate":
                    (mandate, isAll) = (text, isAll && kind is (JsonTokenType.String or JsonTokenType.Null));
                    break;
                case "reason" when kind != JsonTokenType.Null:
                    reason = json.AsMemory(start..(int)reader.BytesConsumed);
                    break;
                case "role":
                    (role, isAll) = (text ?? "", isAll && text is not null);
                    break;
                case "reason":
                    break;
                default:
                    isAll = false;
                    break;
            }
        }

        return new EventHeaders(command, mandate, reason, role) { IsAll = isAll && members == Members };
    }
}
