using System.Buffers.Text;
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
            var name = reader.ValueSpan;
            reader.Read();
            var isText = reader.TokenType == JsonTokenType.String;
            var isNull = reader.TokenType == JsonTokenType.Null;
            if (name.SequenceEqual("commandId"u8))
                isAll &= isText && IsCanonical(ref reader, out command);
            else if (name.SequenceEqual("mandate"u8))
                (mandate, isAll) = (isText ? reader.GetString() : null, isAll && (isText || isNull));
            else if (name.SequenceEqual("role"u8))
                (role, isAll) = (isText ? reader.GetString()! : "", isAll && isText);
            else if (!name.SequenceEqual("reason"u8))
                isAll = false;
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            if (name.SequenceEqual("reason"u8) && !isNull)
                reason = json.AsMemory(start..(int)reader.BytesConsumed);
        }

        return new EventHeaders(command, mandate, reason, role) { IsAll = isAll && members == Members };
    }

    private static bool IsCanonical(ref Utf8JsonReader text, out Guid id)
    {
        Span<byte> written = stackalloc byte[36];
        return Utf8Parser.TryParse(text.ValueSpan, out id, out _)
            && id.TryFormat(written, out _)
            && text.ValueSpan.SequenceEqual(written);
    }
}
